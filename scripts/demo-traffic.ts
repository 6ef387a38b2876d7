import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { demoAccounts, demoShopperAccounts } from '@/db/seed/demo-accounts'
import { createRandom } from '@/db/seed/random'
import { createCustomer } from '@/scripts/traffic/customer'
import { createPerson } from '@/scripts/traffic/person'
import { createRetailer } from '@/scripts/traffic/retailer'
import { readShelf } from '@/scripts/traffic/shelf'
import { createShopper } from '@/scripts/traffic/shopper'
import { createTally } from '@/scripts/traffic/tally'

const USAGE = `Customers, shoppers and deliveries on a running demo, through GraphQL like anybody else, until Ctrl-C.
  npm run demo:traffic -- [--url http://localhost:3000] [--minutes N] [--orders-per-minute 12] [--shoppers 3]`

const CUSTOMERS = 30
const LOCATIONS = 'query TrafficLocations { locations { id name } }'

const { values } = parseArgs({
  options: {
    url: {
      type: 'string',
      default: process.env.PUBLIC_URL || `http://localhost:${process.env.PORT || 3000}`,
    },
    minutes: { type: 'string', default: 'Infinity' },
    'orders-per-minute': { type: 'string', default: '12' },
    shoppers: { type: 'string', default: '3' },
    help: { type: 'boolean', default: false },
  },
})

function readNumber(name: 'minutes' | 'orders-per-minute' | 'shoppers', max: number): number {
  const number = Number(values[name])
  if (number > 0 && number <= max) return number
  const most = Number.isFinite(max) ? ` and at most ${max}` : ''
  console.error(`--${name} has to be a number above 0${most}.\n\n${USAGE}`)
  process.exit(1)
}

const url = values.url.replace(/\/$/, '')
const random = createRandom(Date.now())
const tally = createTally()
const stopping = new AbortController()

/** Does something again and again until the end; one failure is told and does not end the others. */
async function repeat(pauseMs: () => number, act: () => Promise<void>): Promise<void> {
  while (!stopping.signal.aborted) {
    await sleep(pauseMs(), undefined, { signal: stopping.signal }).catch(() => undefined)
    if (stopping.signal.aborted) return
    try {
      await act()
    } catch (error) {
      tally.tell('failed', error instanceof Error ? error.message : String(error))
    }
  }
}

async function simulate(): Promise<void> {
  const minutes = readNumber('minutes', Number.POSITIVE_INFINITY)
  const ordersPerMinute = readNumber('orders-per-minute', 600)
  const shoppers = demoShopperAccounts.slice(0, readNumber('shoppers', demoShopperAccounts.length))
  const passer = createPerson(url)
  const { locations } = await passer.ask<{ locations: { id: string; name: string }[] }>(LOCATIONS)
  const shelves = await Promise.all(locations.map((location) => readShelf(passer, location)))

  const staff = createPerson(url)
  const account = demoAccounts.find(({ role }) => role === 'staff')
  if (!account) throw new Error('The demo has no sign-in for staff.')
  await staff.signIn(account)
  const retailer = createRetailer({ person: staff, random, tally })
  const pickers = await Promise.all(
    shoppers.map(async (each) => {
      const person = createPerson(url)
      await person.signIn(each)
      return createShopper({ person, random, tally, locations })
    }),
  )
  const customers = Array.from({ length: CUSTOMERS }, (_, index) => ({
    customer: createCustomer({ person: createPerson(url), random, tally, name: `Customer ${index + 1}` }),
    // Most people have one shop that they go to.
    shelf: random.pick(shelves),
  }))

  console.log(
    `Traffic on ${url}: ${ordersPerMinute} orders a minute, ${pickers.length} shoppers. Ctrl-C ends it.`,
  )
  if (Number.isFinite(minutes)) setTimeout(() => stopping.abort(), minutes * 60_000).unref()
  const visitMs = (CUSTOMERS * 60_000) / ordersPerMinute
  await Promise.all([
    ...customers.map(({ customer, shelf }) =>
      repeat(
        () => 2 * visitMs * random.next(),
        () => customer.visit(shelf),
      ),
    ),
    ...pickers.map((picker) =>
      repeat(
        () => random.integer(1_000, 3_000),
        () => picker.step(),
      ),
    ),
    repeat(
      () => random.integer(20_000, 40_000),
      () => retailer.receiveDelivery(random.pick(locations)),
    ),
    repeat(
      () => 30_000,
      async () => tally.print(),
    ),
  ])
  tally.print()
}

if (values.help) {
  console.log(USAGE)
} else {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())
  simulate().catch((error: unknown) => {
    const reason = error instanceof Error ? (error.cause ?? error) : error
    console.error(
      `The demo at ${url} cannot be used: ${reason instanceof Error ? reason.message || reason.name : reason}`,
    )
    process.exit(1)
  })
}

import { setTimeout as sleep } from 'node:timers/promises'
import { demoAccounts } from '@/db/seed/demo-accounts'
import { createRandom } from '@/db/seed/random'
import { createCustomer } from '@/scripts/traffic/customer'
import { createPerson } from '@/scripts/traffic/person'
import { createRetailer } from '@/scripts/traffic/retailer'
import { readShelf } from '@/scripts/traffic/shelf'
import { createShopper } from '@/scripts/traffic/shopper'

/**
 * `npm run demo:traffic [address]`: customers, a shopper and deliveries on a running demo, through GraphQL like anybody
 * else, until Ctrl-C. Baskets: median 8 lines, mean 10; 59 % of the lines are reorders; popularity by Zipf 0.7.
 */
const url = (
  process.argv[2] ??
  process.env.PUBLIC_URL ??
  `http://localhost:${process.env.PORT || 3000}`
).replace(/\/$/, '')
const CUSTOMERS = 12
const LOCATIONS = 'query TrafficLocations { locations { id name } }'
const random = createRandom(Date.now())

function findAccount(role: (typeof demoAccounts)[number]['role']) {
  const account = demoAccounts.find((one) => one.role === role)
  if (!account) throw new Error(`The demo has no sign-in for ${role}.`)
  return account
}

/** Does something again and again; one failure is told and does not end the others. */
async function repeat(pauseMs: () => number, act: () => Promise<string | null>): Promise<never> {
  for (;;) {
    await sleep(pauseMs())
    try {
      const happened = await act()
      if (happened) console.log(happened)
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
    }
  }
}

async function simulate(): Promise<void> {
  const passer = createPerson(url)
  const { locations } = await passer.ask<{ locations: { id: string; name: string }[] }>(LOCATIONS)
  const shelves = await Promise.all(locations.map((location) => readShelf(passer, location)))
  const staff = createPerson(url)
  const picker = createPerson(url)
  await Promise.all([staff.signIn(findAccount('staff')), picker.signIn(findAccount('shopper'))])

  const customers = Array.from({ length: CUSTOMERS }, (_, index) => ({
    visit: createCustomer(createPerson(url), random, `Customer ${index + 1}`),
    // Most people have one shop that they go to.
    shelf: random.pick(shelves),
  }))
  const retailer = createRetailer(staff, random)
  const shoppers = locations.map(({ id }) => createShopper(picker, random, id))
  console.log(`Traffic on ${url}: ${CUSTOMERS} customers, a shopper, deliveries. Ctrl-C ends it.`)
  await Promise.all([
    ...customers.map(({ visit, shelf }) =>
      repeat(
        () => random.integer(10_000, 60_000),
        () => visit.shop(shelf),
      ),
    ),
    repeat(
      () => random.integer(800, 2_500),
      async () => {
        for (const shopper of shoppers) {
          const happened = await shopper.work()
          if (happened) return `Shopper ${happened}`
        }
        return null
      },
    ),
    repeat(
      () => random.integer(20_000, 60_000),
      () => retailer.receiveDelivery(random.pick(locations)),
    ),
  ])
}

simulate().catch((error: unknown) => {
  const reason = error instanceof Error ? (error.cause ?? error) : error
  console.error(`The demo at ${url} cannot be reached: ${reason instanceof Error ? reason.message : reason}`)
  process.exit(1)
})

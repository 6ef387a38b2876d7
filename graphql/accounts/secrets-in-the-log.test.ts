import { setTimeout as sleep } from 'node:timers/promises'
import { inspect } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { credentialCacheOf } from '@/db/accounts/credential-cache'
import { reduceConsole } from '@/db/settings/reduce-console'
import { type DatabaseProxy, openDatabaseProxy } from '@/db/testing/database-proxy'
import {
  FLOW_NAMES,
  type Flow,
  type FlowName,
  type Person,
  type Seen,
  secretFlows,
} from '@/graphql/accounts/testing/secret-flows'
import { createServiceTest, postAuth, type ServiceTest } from '@/graphql/testing/create-service-test'

let proxy: DatabaseProxy
let test: ServiceTest
let flows: Record<FlowName, Flow>
let seen: Seen

/** Statements of the run that is under way; the connection of the `cutAt`-th is cut as it is sent. */
let sent: string[] = []
let cutAt = 0

beforeAll(async () => {
  proxy = await openDatabaseProxy()
  test = await createServiceTest({
    proxy,
    onStatement(text) {
      sent.push(text)
      if (sent.length === cutAt) proxy.cutPacket(1)
    },
  })
  ;({ flows, seen } = secretFlows(test))
  await test.database.sql`update retailer
    set unpaid_orders_per_address_max = 1000, unpaid_units_per_address_max = 1000`
})
afterAll(async () => {
  await test.close()
  proxy.close()
})

/** What libraries printed, as the process lets them. */
const printed: string[] = []

beforeEach(() => {
  for (const method of ['error', 'warn', 'log'] as const) {
    console[method] = (...values: unknown[]) => void printed.push(inspect(values, { depth: 20 }))
  }
  reduceConsole()
  printed.length = 0
  test.logged.length = 0
})

function expectSilence(): void {
  const written = (JSON.stringify(test.logged) + printed.join('\n')).toLowerCase()
  for (const secret of seen.secrets) expect(written.includes(secret.toLowerCase())).toBe(false)
}

async function prepare(flow: Flow): Promise<Person> {
  cutAt = 0
  proxy.cutPacket(null)
  // The limits of one address are not what is tested here.
  await test.database.sql`truncate rate_limit`
  return flow.prepare()
}

const ANSWERED_WITHIN_MS = 20_000

/** Runs it with the connection of this statement cut (0: none), and waits for what it does after its answer. */
async function run(flow: Flow, person: Person, cut: number): Promise<unknown> {
  await untilQuiet()
  credentialCacheOf(test.database).clear()
  sent = []
  cutAt = cut
  const late = sleep(ANSWERED_WITHIN_MS, null, { ref: false }).then(() => {
    throw new Error(`No answer since statement ${cut} was cut: ${sent[cut - 1]}`)
  })
  const outcome = await Promise.race([flow.run(person), late])
  await untilQuiet()
  return outcome
}

async function untilQuiet(): Promise<void> {
  for (let before = -1; before !== sent.length; ) {
    before = sent.length
    await sleep(25)
  }
}

describe('nothing of a person or a session is logged, and a lost database is called one, when a connection is cut while', () => {
  it.each(FLOW_NAMES)('%s', { timeout: 240_000 }, async (name) => {
    const flow = flows[name]
    let person = await prepare(flow)
    expect(await run(flow, person, 0)).toEqual(flow.done)
    if (flow.isAnew) person = await prepare(flow)
    // The first run opened connections and remembered what the later ones do not ask for.
    expect(await run(flow, person, 0)).toEqual(flow.done)
    const all = [...sent]
    expect(all.length).toBeGreaterThan(0)
    seen.statuses.clear()
    seen.codes.clear()
    const missed: string[] = []
    for (const [at, text] of all.entries()) {
      if (flow.isAnew) person = await prepare(flow)
      proxy.cutPacket(null)
      await run(flow, person, at + 1)
      if (!proxy.hasCut()) missed.push(text)
    }
    cutAt = 0
    proxy.cutPacket(null)
    expect(missed).toEqual([])
    expectSilence()
    expect([...seen.statuses].filter((status) => status >= 500 && status !== 503)).toEqual([])
    expect([...seen.codes].filter((code) => code !== 'SERVICE_UNAVAILABLE')).toEqual([])
  })

  it.each(['before the commit', 'after the commit'] as const)('a lane checks out, %s', async (loss) => {
    const flow = flows['checking out']
    const person = await prepare(flow)
    const lost = proxy.loseCommit(loss, 10_000)
    await run(flow, person, 0)
    expect(await lost).toBe(true)
    expectSilence()
  })
})

const TABLES: [string, FlowName[]][] = [
  ['user', ['signing up']],
  ['account', ['signing up', 'another password', 'a new password by mail']],
  ['session', ['signing up', 'signing in with a guest’s cart']],
  ['verification', ['asking for a new password']],
  ['api_key', ['a key for a program']],
  ['cart', ['a note in the cart', 'signing in with a guest’s cart', 'checking out']],
  ['cart_line', ['a note in the cart']],
  ['order', ['checking out']],
  ['order_line', ['checking out']],
  ['order_event', ['checking out', 'paying']],
  ['payment', ['paying']],
  ['rate_limit', ['signing up', 'signing in with a guest’s cart', 'asking for a new password']],
]

describe('nothing of a person or a session is logged when Postgres refuses a row of the table', () => {
  it.each(TABLES)('%s', { timeout: 120_000 }, async (table, names) => {
    const { sql } = test.database
    const prepared: [Flow, Person][] = []
    for (const name of names) prepared.push([flows[name], await prepare(flows[name])])
    await sql`alter table ${sql(table)} add constraint planted check (false) not valid`
    try {
      for (const [flow, person] of prepared) await run(flow, person, 0)
    } finally {
      await sql`alter table ${sql(table)} drop constraint planted`
    }
    expect(test.logged.filter(({ level }) => level === 50)).not.toEqual([])
    expectSilence()
  })
})

it('a text that Postgres cannot keep is no reason to log whose it is', async () => {
  const odd = 'kestrel-odd'
  const email = `${odd}@secret.example`
  await postAuth(test.url, 'sign-up/email', { name: `${odd}\u0000`, email, password: `${odd} long enough` })
  await postAuth(test.url, 'sign-in/email', { email, password: `${odd}\u0000` })
  expectSilence()
})

it('what Postgres writes itself has neither parameters nor rows', async () => {
  const [row] = await test.database.sql`select
    current_setting('log_error_verbosity') as verbosity,
    current_setting('log_parameter_max_length') as slow,
    current_setting('log_parameter_max_length_on_error') as failed`
  expect(row).toEqual({ verbosity: 'terse', slow: '0', failed: '0' })
})

import { buildASTSchema, GraphQLError, type GraphQLFormattedError, parse, validate } from 'graphql'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRandom } from '@/db/seed/random'
import { typeDefs } from '@/graphql/generated/type-defs'
import { explainError } from '@/graphql/server/explain-error'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import { buildFuzzIds } from '@/graphql/testing/fuzz/build-fuzz-ids'
import { fingerprint } from '@/graphql/testing/fuzz/fingerprint'
import { type HostileValue, listHostileValues } from '@/graphql/testing/fuzz/hostile-values'
import { listTargets, replaceAt, type Target } from '@/graphql/testing/fuzz/list-targets'

/** The whole list, every value at every place, and minutes of chance beyond it: `ONSHELF_FUZZ_MINUTES=30 npx vitest run graphql/testing/fuzz`. */
const MINUTES = Number(process.env.ONSHELF_FUZZ_MINUTES ?? 0)
/** Else so many of the values at each place: a run of CI stays below a minute. Another seed draws others. */
const VALUES_PER_PLACE = 40
const SEED = Number(process.env.ONSHELF_FUZZ_SEED ?? 1)

const roles = ['stranger', 'guest', 'customer', 'shopper', 'staff', 'staffKey', 'operator'] as const
type RoleName = (typeof roles)[number]

interface Case {
  target: Target
  path: string[]
  hostile: HostileValue
  role: RoleName
}

interface Answer {
  isRefused: boolean
  /** Refused by a result, in words: what a rule refuses under a key is remembered for it, so that a retry is told the same (I7). */
  isDecided?: boolean
  /** What must never be: a bug of ours. */
  bug: string | null
}

const schema = buildASTSchema(parse(typeDefs))
const log = pino({ level: 'silent' })
let test: GraphqlTest
let targets: Target[]
let values: HostileValue[]
beforeAll(async () => {
  test = await createGraphqlTest()
  targets = listTargets(schema, await buildFuzzIds(test))
  values = listHostileValues(test.world)
}, 120_000)
afterAll(() => test.close())

async function send({ target, path, hostile, role }: Case): Promise<Answer> {
  const client = test.as(test.world.viewers[role])
  const variables = replaceAt(target.fill(), path, hostile.value)
  if (target.root !== 'subscription') {
    const { data, errors } = await client.query(target.document, variables)
    return judge(errors, data)
  }
  const events = client.subscribe(target.document, variables)
  try {
    await events.next()
    return { isRefused: false, bug: null }
  } catch (error) {
    if (!(error instanceof GraphQLError)) return { isRefused: true, bug: String(error) }
    return judge([explainError(error.toJSON(), error, log)], null)
  } finally {
    await events.return()
  }
}

function judge(errors: readonly GraphQLFormattedError[], data: unknown): Answer {
  const bug = errors.find(({ extensions }) =>
    ['INTERNAL_SERVER_ERROR', undefined].includes(extensions?.code as string),
  )
  const results = Object.values(Object(data)).map((result) => Object(result))
  const isProblem = results.some(({ code }) => code !== undefined)
  return {
    isRefused: errors.length > 0 || isProblem,
    isDecided: errors.length === 0 && isProblem,
    bug: bug ? JSON.stringify(bug) : null,
  }
}

const describeCase = ({ target, path, hostile, role }: Case): string =>
  `${target.field}(${path.join('.')}: ${hostile.name}) as ${role}`

interface Outcome {
  bugs: string[]
  refused: Case[]
  decided: Set<Case>
}

async function listBugs(cases: readonly Case[]): Promise<Outcome> {
  const outcome: Outcome = { bugs: [], refused: [], decided: new Set() }
  for (const each of cases) {
    const { bug, isRefused, isDecided } = await send(each)
    if (bug !== null) outcome.bugs.push(`${describeCase(each)}: ${bug}`)
    if (isRefused) outcome.refused.push(each)
    if (isDecided) outcome.decided.add(each)
  }
  return outcome
}

/** Where the outcome of a key is remembered, a refusal too. */
const REMEMBERED = ['public.command', 'public.command_start', 'public.cart_command', 'public.deed_key']

/** Where attempts with a wrong password are counted: that a refusal counts is what it is for. */
const COUNTED = ['public.rate_limit']

async function printTables({ isDecided }: { isDecided: boolean }): Promise<Record<string, string>> {
  const print = await fingerprint(test.database)
  for (const table of isDecided ? [...COUNTED, ...REMEMBERED] : COUNTED) delete print[table]
  return print
}

/** What was refused is sent again between two looks at every table: whatever a refusal changes shows. Those of one kind go together. */
async function listChangesByRefused(refused: readonly Case[], isDecided: boolean): Promise<string[]> {
  const before = await printTables({ isDecided })
  const again = await listBugs(refused)
  if (JSON.stringify(await printTables({ isDecided })) === JSON.stringify(before)) return []
  const changed: string[] = []
  for (const each of again.refused) {
    const [was, answer, is] = [
      await printTables({ isDecided }),
      await send(each),
      await printTables({ isDecided }),
    ]
    const tables = Object.keys(is).filter((table) => is[table] !== was[table])
    if (answer.isRefused && tables.length > 0)
      changed.push(`${describeCase(each)} changed ${tables.join(', ')}`)
  }
  return changed
}

/** Every place and every value, each time as another role. Without minutes a place takes its share of the values, and the next place goes on from there. */
function listCases(): Case[] {
  const random = createRandom(SEED)
  const share = MINUTES > 0 ? values.length : VALUES_PER_PLACE
  let drawn = random.integer(0, values.length - 1)
  return targets.flatMap((target) =>
    target.paths.flatMap((path) =>
      Array.from({ length: share }, (): Case => {
        const hostile = values[drawn++ % values.length]
        if (!hostile) throw new Error('There are no values.')
        return { target, path, hostile, role: random.pick(roles) }
      }),
    ),
  )
}

describe('whatever is sent', () => {
  it('every document asks for what the schema has', () => {
    const wrong = targets.flatMap(({ field, document }) =>
      validate(schema, parse(document)).map(({ message }) => `${field}: ${message}`),
    )
    expect(wrong).toEqual([])
  })

  it('every root field answers a request that is filled as its schema says', async () => {
    const wrong: string[] = []
    for (const target of targets) {
      const role: RoleName = target.field.match(/Pick|Line$/) ? 'shopper' : 'staff'
      const { bug } = await send({ target, path: [], hostile: { name: 'nothing', value: null }, role })
      if (bug !== null) wrong.push(`${target.field}: ${bug}`)
    }
    expect(wrong).toEqual([])
  })

  it('no value at any place of any argument meets a bug, and nothing that is refused changes anything', async () => {
    const cases = listCases()
    const { bugs, refused, decided } = await listBugs(cases)
    expect(bugs).toEqual([])
    const changes = refused.filter(({ target }) => target.root === 'mutation')
    expect(changes.length).toBeGreaterThan(1_000)
    const [atEdge, byRule] = [
      changes.filter((each) => !decided.has(each)),
      changes.filter((each) => decided.has(each)),
    ]
    expect(await listChangesByRefused(atEdge, false)).toEqual([])
    expect(await listChangesByRefused(byRule, true)).toEqual([])
  }, 300_000)

  it.runIf(MINUTES > 0)(
    'nor do several at once, for as long as is wished',
    async () => {
      const random = createRandom(SEED)
      const until = Date.now() + MINUTES * 60_000
      const wrong: string[] = []
      while (Date.now() < until) {
        const cases = Array.from({ length: 200 }, (): Case | null => {
          const target = random.pick(targets)
          if (target.paths.length === 0) return null
          return {
            target,
            path: random.pick(target.paths),
            hostile: random.pick(values),
            role: random.pick(roles),
          }
        }).filter((each) => each !== null)
        wrong.push(...(await listBugs(cases)).bugs)
      }
      expect(wrong).toEqual([])
    },
    (MINUTES + 5) * 60_000,
  )
})

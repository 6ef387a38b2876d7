import { buildASTSchema, GraphQLError, type GraphQLFormattedError, parse } from 'graphql'
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

/** Minutes of chance beyond the list: `ONSHELF_FUZZ_MINUTES=30 npx vitest run graphql/testing/fuzz`. */
const MINUTES = Number(process.env.ONSHELF_FUZZ_MINUTES ?? 0)
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
  /** What must never be: a bug of ours. */
  bug: string | null
}

const log = pino({ level: 'silent' })
let test: GraphqlTest
let targets: Target[]
let values: HostileValue[]
beforeAll(async () => {
  test = await createGraphqlTest()
  targets = listTargets(buildASTSchema(parse(typeDefs)), await buildFuzzIds(test))
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
  const isProblem = Object.values(Object(data)).some((result) => Object(result).code !== undefined)
  return { isRefused: errors.length > 0 || isProblem, bug: bug ? JSON.stringify(bug) : null }
}

const describeCase = ({ target, path, hostile, role }: Case): string =>
  `${target.field}(${path.join('.')}: ${hostile.name}) as ${role}`

async function listBugs(cases: readonly Case[]): Promise<{ bugs: string[]; refused: Case[] }> {
  const bugs: string[] = []
  const refused: Case[] = []
  for (const each of cases) {
    const { bug, isRefused } = await send(each)
    if (bug !== null) bugs.push(`${describeCase(each)}: ${bug}`)
    if (isRefused) refused.push(each)
  }
  return { bugs, refused }
}

/** What was refused is sent again between two looks at every table: whatever a refusal changes shows. */
async function listChangesByRefused(refused: readonly Case[]): Promise<string[]> {
  const changed: string[] = []
  const before = await fingerprint(test.database)
  const again = await listBugs(refused)
  if (JSON.stringify(await fingerprint(test.database)) === JSON.stringify(before)) return []
  const accepted = new Set(refused.filter((each) => !again.refused.includes(each)))
  for (const each of refused) {
    if (accepted.has(each)) continue
    const [was, { isRefused }, is] = [
      await fingerprint(test.database),
      await send(each),
      await fingerprint(test.database),
    ]
    const tables = Object.keys(is).filter((table) => is[table] !== was[table])
    if (isRefused && tables.length > 0) changed.push(`${describeCase(each)} changed ${tables.join(', ')}`)
  }
  return changed
}

/** Every value at every place, each time as another role. */
function listCases(): Case[] {
  const random = createRandom(SEED)
  return targets.flatMap((target) =>
    target.paths.flatMap((path) =>
      values.map((hostile) => ({ target, path, hostile, role: random.pick(roles) })),
    ),
  )
}

describe('whatever is sent', () => {
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
    const { bugs, refused } = await listBugs(listCases())
    expect(bugs).toEqual([])
    const changes = refused.filter(({ target }) => target.root === 'mutation')
    expect(changes.length).toBeGreaterThan(1_000)
    expect(await listChangesByRefused(changes)).toEqual([])
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

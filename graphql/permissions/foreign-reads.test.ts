import { buildASTSchema, parse } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpaqueType } from '@/graphql/base/opaque-id'
import { typeDefs } from '@/graphql/generated/type-defs'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import { buildRivalIds } from '@/graphql/testing/fuzz/build-rival-ids'
import { listReads, type Read } from '@/graphql/testing/fuzz/list-reads'
import type { IdOf } from '@/graphql/testing/fuzz/list-targets'
import type { TestViewers } from '@/graphql/testing/test-viewers'

type Name = Exclude<keyof TestViewers, 'people'>

/** Everybody who may see more than a guest somewhere; what others may is a part of it, and the operator works everywhere. */
const askers: readonly Name[] = ['customer', 'owner', 'shopper', 'keyOfWarehouse']

/** Whose the things are, or who works everywhere. */
const theirOwn: readonly Name[] = ['rivalStaff', 'otherCustomer', 'operator']

const schema = buildASTSchema(parse(typeDefs))
let test: GraphqlTest
let reads: Read[]
beforeAll(async () => {
  test = await createGraphqlTest()
  reads = []
  for (const read of listForeignReads(await buildRivalIds(test))) {
    const { codes } = await ask(read, 'guest')
    const isTooMuch = codes.some((code) => code === 'QUERY_TOO_COSTLY' || code.startsWith('TOO_MANY'))
    reads.push(isTooMuch ? { ...read, document: read.shallow } : read)
  }
}, 60_000)
afterAll(() => test.close())

/** Every query that names a thing, asked about the rival's; `node` about one of each type. */
function listForeignReads(rivalIdOf: IdOf): Read[] {
  const { store, retailer, product } = test.world.rival
  const slugs: Readonly<Record<string, string>> = {
    location: store.slug,
    retailer: retailer.slug,
    product: product.slug,
    category: 'oat-drinks',
  }
  const names = (read: Read): boolean =>
    Object.keys(read.variables).some((name) => /ids?$|^slug$/i.test(name))
  return listReads(schema, rivalIdOf)
    .filter(names)
    .map((read) => ({ ...read, variables: { ...read.variables, ...variablesOf(read) } }))

  function variablesOf({ field, document }: Read): Record<string, unknown> {
    const [, type] = /\.\.\. on (\w+)/.exec(document) ?? []
    if (field === 'node') return { id: rivalIdOf(type as OpaqueType) }
    return slugs[field] === undefined ? {} : { slug: slugs[field] }
  }
}

const ask = async ({ document, variables }: Read, asker: Name) =>
  test.as(test.world.viewers[asker]).query(document, variables)

const nameOf = ({ field, of, variables }: Read): string =>
  [field, ...(field === 'node' ? [variables.id] : []), ...(of ? [of] : [])].join('.')

it('whoever asks about another retailer’s or customer’s thing reads what a guest reads, and no more', async () => {
  const wrong: string[] = []
  for (const read of reads) {
    const { data } = await ask(read, 'guest')
    for (const asker of askers) {
      const answer = await ask(read, asker)
      const seen = JSON.stringify(answer.data)
      const isNothing = Object(answer.data)[read.field]?.__typename === 'NotFound'
      if (!isNothing && seen !== JSON.stringify(data)) wrong.push(`${nameOf(read)} as ${asker}: ${seen}`)
    }
  }
  expect(wrong).toEqual([])
}, 120_000)

// Else the test above would pass on questions that nobody is answered.
it('whose the thing is reads more, wherever a guest reads nothing', async () => {
  const wrong: string[] = []
  for (const read of reads) {
    const isAnswered = async (asker: Name) => {
      const { data, codes } = await ask(read, asker)
      if (codes.some((code) => code.startsWith('GRAPHQL_') || code.includes('TOO_'))) {
        throw new Error(`${nameOf(read)}: ${codes.join(', ')}`)
      }
      const answer = Object(data)[read.field]
      return data !== null && answer !== null && answer.__typename !== 'NotFound'
    }
    if (await isAnswered('guest')) continue
    const answered = []
    for (const asker of theirOwn) answered.push(await isAnswered(asker))
    if (!answered.includes(true)) wrong.push(nameOf(read))
  }
  expect(wrong).toEqual([])
}, 120_000)

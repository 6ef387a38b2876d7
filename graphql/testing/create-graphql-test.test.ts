import { afterAll, beforeAll, expect, it } from 'vitest'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import { UNITS_EACH } from '@/graphql/testing/test-world'

let test: GraphqlTest
beforeAll(async () => {
  test = await createGraphqlTest()
})
afterAll(() => test.close())

it('the world has stock that came in through the engine', async () => {
  const levels = await test.database.db.query.stockLevel.findMany()
  expect(levels).toHaveLength(9)
  expect(new Set(levels.map(({ onHand }) => onHand))).toEqual(new Set([UNITS_EACH]))
})

it('an operation runs as whoever asks, and its statements are counted', async () => {
  const { result, statements } = await test.countStatements(() =>
    test.as(test.world.viewers.staff).query('{ viewer { role name workplaces { __typename } } }'),
  )
  expect(result).toMatchObject({ errors: [], data: { viewer: { role: 'STAFF', name: 'Rafi' } } })
  expect(statements).toHaveLength(1)
})

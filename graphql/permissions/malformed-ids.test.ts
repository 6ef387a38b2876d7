import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
beforeAll(async () => {
  test = await createGraphqlTest()
})
afterAll(() => test.close())

describe('a malformed id', () => {
  const answer = async (root: 'query' | 'mutation', text: string) => {
    const { data, codes } = await test.as(test.world.viewers.staff).query(`${root} { ${text} }`)
    return { data, codes }
  }
  const wrongType = () => encodeId('Sku', test.world.skus[0].id)

  it.each(['', 'x', '%', 'a'.repeat(300)])(
    'is a problem in a result that has a place for it: %j',
    async (wrong) => {
      const fields = `key: "k", stockLevelId: ${JSON.stringify(wrong)}, reason: RECEIVED, change: 1`
      const { data } = await answer(
        'mutation',
        `adjustStock(input: { ${fields} }) { ... on InvalidInput { code field } }`,
      )
      expect(data).toEqual({ adjustStock: { code: 'INVALID_INPUT', field: ['stockLevelId'] } })
    },
  )

  it('is null where the field may be null, also with the id of another type', async () => {
    expect((await answer('query', 'order(id: "x") { id }')).data).toEqual({ order: null })
    expect((await answer('query', `stockLevel(id: "${wrongType()}") { id }`)).data).toEqual({
      stockLevel: null,
    })
    expect((await answer('query', 'node(id: "x") { id }')).data).toEqual({ node: null })
  })

  it('is a coded error elsewhere', async () => {
    const { codes } = await answer('query', `stockLevels(locationId: "${wrongType()}") { totalCount }`)
    expect(codes).toEqual(['BAD_USER_INPUT'])
  })
})

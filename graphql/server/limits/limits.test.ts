import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest, type TestClient } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
let staff: TestClient
let locationId: string
beforeAll(async () => {
  test = await createGraphqlTest()
  staff = test.as(test.world.viewers.staff)
  locationId = encodeId('Location', test.world.store.id)
})
afterAll(() => test.close())

describe('an operation is refused by name, before anything is read,', () => {
  const refused = async (document: string, variables: Record<string, unknown> = {}) => {
    const { result, statements } = await test.countStatements(() => staff.query(document, variables))
    expect(statements).toEqual([])
    expect(result.data).toBeNull()
    return result
  }

  it('when it is too deep', async () => {
    const nested = (depth: number): string =>
      depth === 0 ? 'id' : `id product { skus { ${nested(depth - 1)} } }`
    const document = `query($l: ID!, $s: ID!) { listing(locationId: $l, skuId: $s) { sku { ${nested(7)} } } }`
    const { codes, errors } = await refused(document, { l: locationId, s: locationId })
    expect(codes).toEqual(['QUERY_TOO_DEEP'])
    expect(errors[0]?.message).toContain('at most 14')
  })

  it('when a fragment hides how deep it is', async () => {
    const { codes } = await refused(
      `{ retailers { ...A } }
      fragment A on Retailer { locations { retailer { locations { retailer { ...B } } } } }
      fragment B on Retailer { locations { retailer { locations { retailer { locations { retailer { ...C } } } } } } }
      fragment C on Retailer { locations { retailer { locations { retailer { name } } } } }`,
    )
    expect(codes).toContain('QUERY_TOO_DEEP')
  })

  it('when it asks for the same under too many names', async () => {
    const many = Array.from({ length: 31 }, (_, index) => `a${index}: name`).join(' ')
    expect((await refused(`{ viewer { ${many} } }`)).codes).toEqual(['TOO_MANY_ALIASES'])
  })

  it('when it has too many fields at its root', async () => {
    const many = Array.from({ length: 21 }, () => 'viewer { name }').join(' ')
    expect((await refused(`{ ${many} }`)).codes).toEqual(['TOO_MANY_ROOT_FIELDS'])
  })

  it('when it has more tokens than anyone writes', async () => {
    const { codes } = await refused(`{ viewer { ${'id '.repeat(2_000)} } }`)
    expect(codes).toEqual(['GRAPHQL_PARSE_FAILED'])
  })

  it('when its text is longer or has more lines than anyone writes', async () => {
    const long = await refused(`{ viewer { name } } # ${'x'.repeat(20_000)}`)
    expect(long.codes).toEqual(['DOCUMENT_TOO_LARGE'])
    const tall = await refused(`{ viewer { name } }${'\n'.repeat(1_000)}`)
    expect(tall.codes).toEqual(['DOCUMENT_TOO_LARGE'])
  })

  const page = `query($l: ID!, $n: Int) { stockLevels(locationId: $l, first: $n) { edges { node { id } } } }`

  it.each([201, 0, -1, 2_000_000_000])('when a page has %i items', async (first) => {
    const { codes, errors } = await refused(page, { l: locationId, n: first })
    expect(codes).toEqual(['BAD_USER_INPUT'])
    expect(errors[0]?.message).toBe(`stockLevels: \`first\` is ${first}; a page has 1 to 200 items.`)
  })

  it('when a page is over a cap of its own, written in the document', async () => {
    const { codes } = await refused(
      `query($l: ID!) { listings(locationId: $l, first: 101) { edges { cursor } } }`,
      { l: locationId },
    )
    expect(codes).toEqual(['BAD_USER_INPUT'])
  })

  it('when a list of ids is too long', async () => {
    const { codes, errors } = await refused(
      `query($l: ID!, $s: [ID!]!) { listingsBySku(locationId: $l, skuIds: $s) { id } }`,
      { l: locationId, s: Array.from({ length: 201 }, () => locationId) },
    )
    expect(codes).toEqual(['BAD_USER_INPUT'])
    expect(errors[0]?.message).toBe('skuIds: 201 were sent; at most 200 are taken.')
  })

  it('when pages within pages would cost too much', async () => {
    const { codes, errors } = await refused(
      `query($l: ID!, $n: Int!) {
        stockLevels(locationId: $l, first: $n) { edges { node { ledger(first: $n) { edges { node { at } } } } } }
      }`,
      { l: locationId, n: 200 },
    )
    expect(codes).toEqual(['QUERY_TOO_COSTLY'])
    expect(errors[0]?.message).toContain('Ask for smaller pages')
  })

  it('when it is a subscription', async () => {
    const { codes } = await refused('subscription($l: ID!) { stockAlert(locationId: $l) { isSnapshot } }', {
      l: locationId,
    })
    expect(codes).toEqual(['BAD_USER_INPUT'])
  })
})

it('a page of the largest size is answered', async () => {
  const { errors, data } = await staff.query(
    `query($l: ID!) { stockLevels(locationId: $l, first: 200) { edges { node { id sku { product { name } } } } } }`,
    { l: locationId },
  )
  expect(errors).toEqual([])
  expect(data).toMatchObject({ stockLevels: { edges: { length: 4 } } })
})

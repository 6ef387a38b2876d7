import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { deed, product } from '@/db/schema'
import { encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
beforeAll(async () => {
  test = await createGraphqlTest()
})
afterAll(() => test.close())

interface Answer {
  __typename: string
  problems?: { field: string[]; message: string }[]
  product?: { skus: { id: string; listings: { nodes: Listing[] } }[] }
}
interface Listing {
  isListed: boolean
  price: { amountMinor: number }
  location: { id: string }
}

const size = (sizeLabel: string) => ({ sizeLabel, measureQuantity: 500, measureUnit: 'G', weightGrams: 520 })
const create = async (name: string, offers: object[], key = name): Promise<Answer> => {
  const { world } = test
  const { data, errors } = await test.as(world.viewers.staff).query<{ answer: Answer }>(
    `mutation($i: CreateProductInput!) { answer: createProduct(input: $i) { __typename
      ... on InvalidInput { problems { field message } }
      ... on ProductChanged { product { skus { id listings { nodes { isListed price { amountMinor } location { id } } } } } } } }`,
    {
      i: {
        key,
        retailerId: encodeId('Retailer', world.retailer.id),
        categoryId: encodeId('Category', world.product.categoryId),
        name,
        skus: [size('500 g'), size('1 kg')],
        offers,
      },
    },
  )
  if (!data) throw new Error(JSON.stringify(errors))
  return data.answer
}
const here = () => encodeId('Location', test.world.store.id)
const countNamed = (name: string) => test.database.db.$count(product, eq(product.name, name))

it('a new product is listed at its prices in the same request, with a deed for each, and once under its key', async () => {
  const offers = [{ locationId: here(), pricesMinor: [390, 690] }]
  const answer = await create('Rye loaf', offers)
  const listed = (amountMinor: number) => ({
    listings: { nodes: [{ isListed: true, price: { amountMinor }, location: { id: here() } }] },
  })
  expect(answer.product?.skus).toMatchObject([listed(390), listed(690)])
  expect(await create('Rye loaf', offers)).toEqual(answer)
  expect(await countNamed('Rye loaf')).toBe(1)
  const deeds = await test.database.db.select().from(deed).where(eq(deed.kind, 'listing_added'))
  expect(deeds.map(({ after }) => after)).toMatchObject([{ priceMinor: 390 }, { priceMinor: 690 }])
})

it.each([
  [
    'another retailer’s place',
    () => [{ locationId: encodeId('Location', test.world.rival.store.id), pricesMinor: [1, 2] }],
    { __typename: 'NotFound' },
  ],
  [
    'a place twice',
    () => [1, 2].map((each) => ({ locationId: here(), pricesMinor: [each, 2] })),
    { problems: [{ field: ['offers', '1', 'locationId'] }] },
  ],
  [
    'a price for one of two',
    () => [{ locationId: here(), pricesMinor: [390] }],
    {
      problems: [
        { field: ['offers', '0', 'pricesMinor'], message: 'There are 2 items: state a price for each.' },
      ],
    },
  ],
  [
    'no price',
    () => [{ locationId: here(), pricesMinor: [0, 1] }],
    { problems: [{ field: ['offers', '0', 'pricesMinor', '0'] }] },
  ],
] as const)('%s makes nothing', async (name, offers, refusal) => {
  expect(await create(name, offers())).toMatchObject(refusal)
  expect(await countNamed(name)).toBe(0)
})

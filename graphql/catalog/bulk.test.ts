import { and, asc, desc, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { deed, listing, product, sku } from '@/db/schema'
import { encodeId } from '@/graphql/base/opaque-id'
import { askAs } from '@/graphql/orders/testing/shop'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
beforeAll(async () => {
  test = await createGraphqlTest()
  await addProducts()
})
afterAll(() => test.close())

const MANY = 30

/** Thirty products beside the world's one, none of them offered anywhere. */
async function addProducts(): Promise<void> {
  const { db } = test.database
  const rows = Array.from({ length: MANY }, (_, index) => ({
    ...test.world.product,
    id: uuidv7(),
    slug: `bulk-${index}`,
    name: `Bulk ${String(index).padStart(2, '0')}`,
  }))
  await db.insert(product).values(rows)
  await db.insert(sku).values(
    rows.map((row, index) => ({
      ...test.world.skus[0],
      id: uuidv7(),
      productId: row.id,
      gtin: `04${String(index).padStart(6, '0')}`,
      searchText: `bulk ${index}`,
    })),
  )
}

const ANSWER = `__typename ... on Problem { code message } ... on InvalidInput { field }
  ... on ProductsEdited { matched changed unchanged refused rows { outcome product { id name version } priceBefore { amountMinor } priceAfter { amountMinor } } }`

interface Answer {
  __typename: string
  matched: number
  rows: { outcome: string; product: { id: string; name: string; version: number } }[]
}

const retailerId = () => encodeId('Retailer', test.world.retailer.id)
const locationId = () => encodeId('Location', test.world.store.id)
const staff = () => askAs(test, test.world.viewers.staff)
const preview = async (edit: object): Promise<Answer> => {
  const { answer } = await staff()(
    `query ($r: ID!, $e: ProductEditInput!) { answer: previewProductEdit(retailerId: $r, edit: $e) { ${ANSWER} } }`,
    { r: retailerId(), e: edit },
  )
  return answer as Answer
}
const edit = async (wanted: object, more: object = {}): Promise<Answer> => {
  const { answer } = await staff()(
    `mutation ($i: EditProductsInput!) { answer: editProducts(input: $i) { ${ANSWER} } }`,
    { i: { key: uuidv7(), retailerId: retailerId(), edit: wanted, ...more } },
  )
  return answer as Answer
}
const classes = async () => {
  const rows = await test.database.db
    .selectDistinct({ taxClass: sku.taxClass })
    .from(sku)
    .where(eq(sku.retailerId, test.world.retailer.id))
  return rows.map(({ taxClass }) => taxClass).sort()
}
const listDeeds = () =>
  test.database.db.select().from(deed).where(eq(deed.kind, 'product_edited_in_bulk')).orderBy(asc(deed.id))

it('all that match are shown what would become of them, and nothing is changed by looking', async () => {
  const wanted = { filter: { text: 'bulk' }, taxClass: 'REDUCED' }
  expect(await preview(wanted)).toMatchObject({ matched: MANY, changed: MANY, unchanged: 0, refused: 0 })
  expect(await classes()).toEqual(['standard'])
  expect(await edit(wanted, { expectedMatched: MANY + 1 })).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['expectedMatched'],
  })
  const key = uuidv7()
  for (const _ of [1, 2])
    expect(await edit(wanted, { key, expectedMatched: MANY })).toMatchObject({ matched: MANY, changed: MANY })
  expect(await classes()).toEqual(['reduced', 'standard'])
  const deeds = await listDeeds()
  expect(deeds).toHaveLength(MANY)
  expect(Object.values(deeds[0]?.after ?? {})).toEqual(['reduced'])
  expect(await preview(wanted)).toMatchObject({ changed: 0, unchanged: MANY })
})

it('of some by their names each is decided by itself: what somebody else changed stays, and is named', async () => {
  const { rows } = await preview({ filter: { text: 'bulk' }, taxClass: 'ZERO' })
  const seen = rows
    .slice(0, 3)
    .map(({ product: { id, version } }) => ({ productId: id, expectedVersion: version }))
  const [mine, theirs, archived] = seen as [object, { productId: string; expectedVersion: number }, object]
  await staff()('mutation ($i: EditProductInput!) { editProduct(input: $i) { __typename } }', {
    i: { key: uuidv7(), ...theirs, name: 'Theirs' },
  })
  expect(await edit({ products: [archived], isArchived: true })).toMatchObject({ changed: 1 })
  const now = { ...archived, expectedVersion: 3 }
  const answer = await edit({ products: [mine, theirs, now], taxClass: 'ZERO' })
  expect(answer).toMatchObject({ matched: 3, changed: 1, refused: 2 })
  expect(answer.rows.map(({ outcome }) => outcome)).toEqual(['CONFLICT', 'ARCHIVED', 'CHANGED'])
  expect(await edit({ products: [now], isArchived: false })).toMatchObject({ changed: 1 })
})

it('offers of a place are listed and priced; what is not offered there is named, and the history tells the price', async () => {
  const filter = { filter: {} }
  const priced = { ...filter, offer: { locationId: locationId(), priceChangeBasisPoints: 1_000 } }
  const answer = await edit(priced)
  expect(answer).toMatchObject({ matched: MANY + 1, changed: 1, refused: MANY })
  expect(answer.rows.at(-1)).toMatchObject({
    outcome: 'CHANGED',
    priceBefore: { amountMinor: 250 },
    priceAfter: { amountMinor: 275 },
  })
  expect(await edit({ ...filter, offer: { locationId: locationId(), isListed: false } })).toMatchObject({
    changed: 1,
  })
  const offers = await test.database.db
    .select()
    .from(listing)
    .where(and(eq(listing.locationId, test.world.store.id)))
  expect(
    new Set(offers.map(({ isListed, priceMinor, version }) => `${isListed} ${priceMinor} ${version}`)),
  ).toEqual(new Set(['false 275 3']))
  const { listing: read } = (await staff()(
    'query ($l: ID!, $s: ID!) { listing(locationId: $l, skuId: $s) { prices { price { amountMinor } state } } }',
    { l: locationId(), s: encodeId('Sku', test.world.skus[0].id) },
  )) as { listing: { prices: { state: string; price: { amountMinor: number } }[] } }
  expect(read.prices.map(({ price, state }) => [price.amountMinor, state])).toEqual([
    [275, 'CURRENT'],
    [250, 'PAST'],
  ])
})

it('what is moved is found by the words of where it stands now', async () => {
  const [, aisle] = test.world.categories
  const wanted = { filter: { text: 'bulk' }, categoryId: encodeId('Category', aisle?.id ?? '') }
  expect(await edit(wanted)).toMatchObject({ changed: MANY - 1, refused: 0 })
  expect(await preview({ filter: { text: 'plant-drinks' }, taxClass: 'STANDARD' })).toMatchObject({
    matched: MANY,
  })
})

it.each([
  ['products', { taxClass: 'ZERO' }],
  ['products', { products: [], filter: {}, taxClass: 'ZERO' }],
  ['edit', { filter: {} }],
  ['offer', { filter: {}, offer: {} }],
  ['offer', { filter: {}, offer: { priceMinor: 1, priceChangeBasisPoints: 1 } }],
  ['offer', { filter: {}, isArchived: true, offer: { isListed: true } }],
])('what has no one meaning is refused at %s: %j', async (field, wanted) => {
  const offer = 'offer' in wanted ? { offer: { locationId: locationId(), ...wanted.offer } } : {}
  for (const ask of [preview, edit])
    expect(await ask({ ...wanted, ...offer })).toMatchObject({ code: 'INVALID_INPUT', field: [field] })
})

it('a minimum age and an attribute are stated of many, each where its department has it, with deeds that say so', async () => {
  const { world } = test
  const [department, , shelf] = world.categories
  const define = async (categoryId: string, name: string): Promise<string> => {
    const { answer } = await staff()(
      `mutation ($i: AddAttributeInput!) { answer: addAttribute(input: $i) { ... on AttributesChanged {
        category { productAttributes { id name } } } } }`,
      {
        i: {
          key: name,
          categoryId: encodeId('Category', categoryId),
          name,
          kind: 'CHOICE',
          choices: ['Light', 'Dark'],
        },
      },
    )
    const { productAttributes } = Object(answer).category
    return productAttributes.find((each: { name: string }) => each.name === name).id
  }
  const attributeId = await define(department?.id ?? '', 'Roast')
  const filter = { text: 'plant-drinks' }
  const wanted = { filter, minimumAge: 18, attribute: { attributeId, choices: ['Dark'] } }
  const seen = await preview(wanted)
  expect(await edit(wanted, { expectedMatched: seen.matched })).toMatchObject({ changed: MANY, refused: 0 })
  const elsewhere = { attributeId: await define(shelf?.id ?? '', 'Foam'), choices: ['Dark'] }
  const nowhere = await preview({ filter, attribute: elsewhere })
  // The world's own product stands on the shelf, the others above it.
  expect(nowhere.rows.map(({ outcome }) => outcome)).toEqual([
    ...Array(MANY - 1).fill('ATTRIBUTE_NOT_THERE'),
    'CHANGED',
  ])
  const id = seen.rows.find(({ outcome }) => outcome === 'CHANGED')?.product.id
  const { node } = await staff()(
    'query ($i: ID!) { node(id: $i) { ... on Product { attributes particulars { minimumAge } attributeValues { choices { name } } } } }',
    { i: id },
  )
  expect(node).toEqual({
    attributes: expect.objectContaining({ Roast: 'Dark', ageMin: 18 }),
    particulars: { minimumAge: 18 },
    attributeValues: [{ choices: [{ name: 'Dark' }] }],
  })
  const [done] = await test.database.db
    .select()
    .from(deed)
    .where(eq(deed.kind, 'product_edited_in_bulk'))
    .orderBy(desc(deed.id))
    .limit(1)
  expect(done?.after).toMatchObject({ minimumAge: 18, Roast: 'Dark' })
  expect(await edit(wanted)).toMatchObject({ changed: 0 })
  expect(await edit({ filter, minimumAge: 0, attribute: { attributeId } })).toMatchObject({
    __typename: 'ProductsEdited',
  })
  expect(await edit(wanted)).not.toMatchObject({ changed: 0 })
  expect(await edit({ filter, attribute: { attributeId, choices: ['Green'] } })).toMatchObject({
    __typename: 'InvalidInput',
    field: ['edit', 'attribute', 'choices'],
  })
})

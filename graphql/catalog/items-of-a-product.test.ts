import { and, asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deed, listing, picture, productPicture, sku } from '@/db/schema'
import { encodeId } from '@/graphql/base/opaque-id'
import { askAs, readCart, run } from '@/graphql/orders/testing/shop'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
let ids: { product: string; store: string; first: string }
beforeAll(async () => {
  test = await createGraphqlTest()
  const { world } = test
  ids = {
    product: encodeId('Product', world.product.id),
    store: encodeId('Location', world.store.id),
    first: encodeId('Sku', world.skus[0].id),
  }
})
afterAll(() => test.close())

interface Sku {
  id: string
  name: string
  isArchived: boolean
  optionValues: Record<string, string>
}
interface Product {
  id: string
  version: number
  skus: Sku[]
  pictures: { name: string; alt: string }[]
}
interface Answer {
  __typename: string
  message?: string
  field?: string[]
  product?: Product
}

const PRODUCT = 'id version skus { id name isArchived optionValues } pictures { name alt }'

const ask = async <T>(document: string, variables: object): Promise<T> => {
  const { data, errors } = await test
    .as(test.world.viewers.staff)
    .query<T & object>(document, { ...variables })
  if (!data) throw new Error(JSON.stringify(errors))
  return data
}
const inputs = { bringBackSku: 'ArchiveSkuInput', bringBackProduct: 'ArchiveProductInput' } as Record<
  string,
  string
>
const change = async (field: string, input: object): Promise<Answer> => {
  const type = inputs[field] ?? `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`
  const { answer } = await ask<{ answer: Answer }>(
    `mutation($i: ${type}!) { answer: ${field}(input: $i) { __typename ... on Problem { message } ... on InvalidInput { field }
      ... on ProductChanged { product { ${PRODUCT} } } } }`,
    { i: { key: crypto.randomUUID(), ...input } },
  )
  return answer
}
const read = async (id = ids.product): Promise<Product> => {
  const { node } = await ask<{ node: Product }>(
    `query($i: ID!) { node(id: $i) { ... on Product { ${PRODUCT} } } }`,
    { i: id },
  )
  return node
}
const ofSku = async (field: 'archiveSku' | 'bringBackSku', skuId = ids.first) =>
  change(field, { skuId, expectedVersion: (await read()).version })
const ofProduct = async (field: 'archiveProduct' | 'bringBackProduct') =>
  change(field, { productId: ids.product, expectedVersion: (await read()).version })
const isListed = async (skuId: string) => {
  const rows = await test.database.db
    .select({ isListed: listing.isListed })
    .from(listing)
    .where(and(eq(listing.locationId, test.world.store.id), eq(listing.skuId, skuId)))
  return rows[0]?.isListed
}

describe('one item of a product', () => {
  it('leaves listings and carts with a visible line while its siblings stay, and comes back where it was', async () => {
    const { skus, viewers } = test.world
    const customer = askAs(test, viewers.customer)
    await run(customer, 'setCartLine', { locationId: ids.store, skuId: ids.first, quantity: 1 })
    const answer = await ofSku('archiveSku')
    expect(answer.product?.skus.map((each) => each.isArchived)).toEqual([true, false, false, false])
    expect([await isListed(skus[0].id), await isListed(skus[1].id)]).toEqual([false, true])
    const { cart } = await customer('{ cart { lines { listing { isListed sku { isArchived } } } } }')
    expect(Object(cart).lines).toEqual([{ listing: { isListed: false, sku: { isArchived: true } } }])
    expect((await readCart(customer)).lines).toHaveLength(1)
    const again = await ofSku('archiveSku')
    expect(again.product?.version).toBe(answer.product?.version)
    const listed = await ask<{ answer: Answer }>(
      `mutation($i: SetListingInput!) { answer: setListing(input: $i) { __typename ... on Problem { message } } }`,
      { i: { key: 'list', locationId: ids.store, skuId: ids.first, expectedVersion: 1, isListed: true } },
    )
    expect(listed.answer).toEqual({
      __typename: 'ProductArchived',
      message: 'This item is archived. Bring it back first.',
    })
    expect((await ofSku('bringBackSku')).product?.skus[0]?.isArchived).toBe(false)
    expect(await isListed(skus[0].id)).toBe(true)
    const deeds = await test.database.db
      .select({ kind: deed.kind })
      .from(deed)
      .where(eq(deed.subjectId, skus[0].id))
      .orderBy(asc(deed.id))
    expect(deeds.map(({ kind }) => kind)).toEqual(['sku_archived', 'sku_brought_back'])
  })

  it('stays archived when its product is archived and comes back, one by one and in bulk', async () => {
    const { skus } = test.world
    await ofSku('archiveSku')
    test.clock.now = new Date(test.clock.now.getTime() + 1_000)
    await ofProduct('archiveProduct')
    expect(await ofSku('bringBackSku')).toMatchObject({ __typename: 'ProductArchived' })
    expect((await ofProduct('bringBackProduct')).product?.skus.map((each) => each.isArchived)).toEqual([
      true,
      false,
      false,
      false,
    ])
    for (const isArchived of [true, false]) {
      const { answer } = await ask<{ answer: { changed: number } }>(
        'mutation($i: EditProductsInput!) { answer: editProducts(input: $i) { ... on ProductsEdited { changed } } }',
        {
          i: {
            key: `bulk ${isArchived}`,
            retailerId: encodeId('Retailer', test.world.retailer.id),
            edit: {
              products: [{ productId: ids.product, expectedVersion: (await read()).version }],
              isArchived,
            },
          },
        },
      )
      expect(answer.changed).toBe(1)
    }
    expect((await read()).skus.map((each) => each.isArchived)).toEqual([true, false, false, false])
    expect([await isListed(skus[0].id), await isListed(skus[1].id)]).toEqual([false, true])
    await ofSku('bringBackSku')
    expect(await isListed(skus[0].id)).toBe(true)
  })
})

describe('another kind of a product that is there', () => {
  const size = (sizeLabel: string, options: object[]) => ({
    ...{ sizeLabel, options, measureQuantity: 1000, measureUnit: 'ML', weightGrams: 1050 },
  })
  const add = async (skus: object[], presentOptions: object[] = []) =>
    change('addVariants', {
      productId: ids.product,
      expectedVersion: (await read()).version,
      presentOptions,
      skus,
    })
  const taste = (value: string) => [{ name: 'Taste', value }]

  it('adds what is missing; what is there gets a value of the new option and keeps the rest', async () => {
    const before = await read()
    const answer = await add([size('1 l', taste('Vanilla')), size('2 l', taste('Vanilla'))], taste('Plain'))
    const skus = answer.product?.skus ?? []
    expect(skus.map(({ id }) => id).slice(0, before.skus.length)).toEqual(before.skus.map(({ id }) => id))
    expect(skus.map(({ optionValues }) => optionValues.Taste)).toEqual([
      ...before.skus.map(() => 'Plain'),
      'Vanilla',
      'Vanilla',
    ])
    // A name that somebody stated stays.
    expect(skus[0]?.name).toBe(before.skus[0]?.name)
    expect(skus.at(-1)?.name).toBe('Fieldnote Oat drink, Vanilla, 2 l')
    const more = await add(
      [size('1 l', [...taste('Vanilla'), { name: 'Pack', value: 'Can' }])],
      [{ name: 'Pack', value: 'Carton' }],
    )
    expect(more.product?.skus.map(({ name }) => name)).toContain('Fieldnote Oat drink, Vanilla, Carton, 2 l')
  })

  it.each([
    [
      'one that is there',
      () => [size('2 l', [...taste('Vanilla'), { name: 'Pack', value: 'Carton' }])],
      ['skus', '0', 'options'],
    ],
    ['two alike', () => [size('9 l', taste('Mint')), size('9 l', taste('Mint'))], ['skus', '1', 'options']],
    [
      'more than fifty',
      () => Array.from({ length: 49 }, (_, at) => size(`${at} l`, taste('Mint'))),
      ['skus'],
    ],
  ])('refuses %s and changes nothing', async (_, skus, field) => {
    const before = await read()
    expect(await add(skus())).toMatchObject({ __typename: 'InvalidInput', field })
    expect(await read()).toEqual(before)
  })
})

it('a copy shows the same pictures, and has no item that was archived by itself', async () => {
  const { db } = test.database
  const { retailer, product, skus } = test.world
  const hash = 'a'.repeat(64)
  await db
    .insert(picture)
    .values({ retailerId: retailer.id, hash, width: 10, height: 10, sentAt: test.clock.now })
  const shown = { retailerId: retailer.id, hash, alt: 'A carton', position: 0 }
  await db.insert(productPicture).values({ id: crypto.randomUUID(), productId: product.id, ...shown })
  await ofSku('archiveSku', encodeId('Sku', skus[0].id))
  const { product: copy } = await change('duplicateProduct', { productId: ids.product, name: 'Oat drink 2' })
  expect(copy?.pictures).toEqual([{ name: hash, alt: 'A carton' }])
  const live = await db.$count(sku, eq(sku.productId, product.id))
  expect(copy?.skus).toHaveLength(live - 1)
})

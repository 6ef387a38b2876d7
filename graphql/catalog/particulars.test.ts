import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deed, product } from '@/db/schema'
import { encodeId } from '@/graphql/base/opaque-id'
import { askAsGuest, describeCheckOut, readCart, run } from '@/graphql/orders/testing/shop'
import { createGraphqlTest, type GraphqlTest, type TestClient } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
let staff: TestClient
let ids: { product: string; shelf: string; department: string; store: string; sku: string; retailer: string }
beforeAll(async () => {
  test = await createGraphqlTest()
  const { world } = test
  staff = test.as(world.viewers.staff)
  const [department] = world.categories
  if (!department) throw new Error('The world has a department.')
  ids = {
    product: encodeId('Product', world.product.id),
    shelf: encodeId('Category', world.product.categoryId),
    department: encodeId('Category', department.id),
    store: encodeId('Location', world.store.id),
    sku: encodeId('Sku', world.skus[0].id),
    retailer: encodeId('Retailer', world.retailer.id),
  }
})
afterAll(() => test.close())

interface Product {
  version: number
  lacks: string[]
  attributes: Record<string, unknown>
  particulars: Record<string, unknown>
}
interface Answer {
  __typename: string
  code?: string
  message?: string
  field?: string[]
  product?: Product
}

const PRODUCT = `version lacks attributes particulars { ingredients origin minimumAge producer dateMark
  allergens { contains mayContain freeFrom } storage { kind instructions } nutrition { per energyKj fibre salt } }`

const read = async (): Promise<Product> => {
  const { data } = await staff.query<{ node: Product }>(
    `query($i: ID!) { node(id: $i) { ... on Product { ${PRODUCT} } } }`,
    { i: ids.product },
  )
  if (!data) throw new Error('The product is there.')
  return data.node
}
const state = async (particulars: object, more: object = {}): Promise<Answer> => {
  const { data, errors } = await staff.query<{ answer: Answer }>(
    `mutation($i: SetProductParticularsInput!) { answer: setProductParticulars(input: $i) {
      __typename ... on Problem { code message } ... on InvalidInput { field } ... on ProductChanged { product { ${PRODUCT} } } } }`,
    {
      i: {
        key: crypto.randomUUID(),
        productId: ids.product,
        expectedVersion: (await read()).version,
        ...particulars,
        ...more,
      },
    },
  )
  if (!data) throw new Error(JSON.stringify(errors))
  return data.answer
}
const require = async (categoryId: string, requiredParticulars: string[]) => {
  const { data } = await staff.query<{ node: { version: number } }>(
    'query($i: ID!) { node(id: $i) { ... on Category { version } } }',
    { i: categoryId },
  )
  const answer = await staff.query<{ editCategory: { __typename: string } }>(
    'mutation($i: EditCategoryInput!) { editCategory(input: $i) { __typename ... on Problem { message } } }',
    {
      i: {
        key: crypto.randomUUID(),
        categoryId,
        expectedVersion: data?.node.version,
        requiredParticulars,
      },
    },
  )
  expect(answer.data?.editCategory).toEqual({ __typename: 'CategoryChanged' })
}
const sellOnlyWhatIsTold = async (requiresParticulars: boolean) => {
  const { data } = await test
    .as(test.world.viewers.owner)
    .query<{ editLocation: object }>(
      'mutation($i: EditLocationInput!) { editLocation(input: $i) { ... on LocationEdited { location { requiresParticulars } } } }',
      { i: { key: crypto.randomUUID(), locationId: ids.store, requiresParticulars } },
    )
  expect(data?.editLocation).toEqual({ location: { requiresParticulars } })
}

const nutrition = {
  per: 'PER_100_ML',
  energyKj: 197,
  energyKcal: 47,
  fat: 1_500,
  saturates: 100,
  carbohydrate: 7_100,
  sugars: 3_300,
  fibre: 1_400,
  protein: 1_000,
  salt: 100,
}

describe('what must be told of a product', () => {
  it('is stated as a whole under its version, with a deed, and found by what customers narrow by', async () => {
    const { version } = await read()
    const told = {
      ingredients: 'Water, oats 10 %, salt',
      allergens: { contains: ['GLUTEN'], mayContain: ['NUTS'], freeFrom: ['MILK'] },
      nutrition,
      origin: 'Sweden',
      minimumAge: 18,
      storage: { kind: 'CHILLED', instructions: 'Once opened, use within 5 days.' },
      dateMark: 'BEST_BEFORE',
      producer: 'Havre AB, Lund',
    }
    const { product: after } = await state(told)
    const { per, energyKj, fibre, salt } = nutrition
    expect(after).toMatchObject({
      version: version + 1,
      particulars: { ...told, nutrition: { per, energyKj, fibre, salt } },
      attributes: { allergens: ['gluten'], storage: 'chilled', origin: 'Sweden', ageMin: 18 },
    })
    const [done] = await test.database.db.select().from(deed).where(eq(deed.kind, 'product_particulars_set'))
    expect(done).toMatchObject({
      before: { particulars: {} },
      after: { particulars: { origin: 'Sweden', minimumAge: 18 } },
    })
    expect(await state({ origin: 'Norway' }, { expectedVersion: version })).toMatchObject({
      __typename: 'ProductConflict',
    })
    const { product: less } = await state({ allergens: {} })
    expect(less?.particulars).toMatchObject({
      ingredients: null,
      nutrition: null,
      allergens: { contains: [], mayContain: [], freeFrom: [] },
    })
    expect(less?.attributes).not.toHaveProperty('origin')
    expect(less?.attributes).toHaveProperty('dietary')
  })

  it('is refused where it contradicts itself, and nothing is stated', async () => {
    const before = await read()
    const wrong: [object, string[]][] = [
      [{ allergens: { contains: ['MILK'], freeFrom: ['MILK'] } }, ['allergens']],
      [{ nutrition: { ...nutrition, saturates: 1_600 } }, ['nutrition', 'saturates']],
      [{ nutrition: { ...nutrition, sugars: 7_101 } }, ['nutrition', 'sugars']],
      [{ nutrition: { ...nutrition, carbohydrate: 99_000 } }, ['nutrition', 'fat']],
      [{ nutrition: { ...nutrition, energyKj: 47, energyKcal: 197 } }, ['nutrition', 'energyKj']],
      [{ minimumAge: 0 }, ['minimumAge']],
      [{ ingredients: 'x'.repeat(4_001) }, ['ingredients']],
    ]
    for (const [particulars, field] of wrong)
      expect(await state(particulars)).toMatchObject({ __typename: 'InvalidInput', field })
    expect(await read()).toEqual(before)
    // What no verb would write the database refuses.
    for (const broken of [{ colour: 'red' }, { origin: null }, { minimumAge: 100 }])
      await expect(
        test.database.db.update(product).set({ particulars: sql`${JSON.stringify(broken)}::jsonb` }),
      ).rejects.toThrow()
  })

  it('is required by its category and all above it, and follows them at once', async () => {
    await state({ origin: 'Sweden' })
    await require(ids.department, ['ALLERGENS', 'ORIGIN'])
    await require(ids.shelf, ['INGREDIENTS'])
    expect((await read()).lacks).toEqual(['ALLERGENS', 'INGREDIENTS'])
    await state({ allergens: {} })
    expect((await read()).lacks).toEqual(['INGREDIENTS', 'ORIGIN'])
    const { data } = await staff.query<{ products: { nodes: { id: string }[] } }>(
      'query($r: ID!) { products(retailerId: $r, filter: { lacksParticulars: true }) { nodes { id } } }',
      { r: ids.retailer },
    )
    expect(data?.products.nodes).toContainEqual({ id: ids.product })
    await require(ids.department, [])
    await state({ ingredients: 'Water, oats' })
    expect((await read()).lacks).toEqual([])
  })
})

describe('a product that lacks what must be told', () => {
  const guest = () => askAsGuest(test)
  const look = async (): Promise<[isSold: boolean, found: number, popular: number]> => {
    const { data } = await test.as(test.world.viewers.guest).query<{
      listing: { isSold: boolean }
      listings: { totalCount: number }
      popularListings: unknown[]
    }>(
      `query($l: ID!, $s: ID!) { listing(locationId: $l, skuId: $s) { isSold } listings(locationId: $l) { totalCount }
        popularListings(locationId: $l) { id } }`,
      { l: ids.store, s: ids.sku },
    )
    if (!data) throw new Error('The listing is there.')
    return [data.listing.isSold, data.listings.totalCount, data.popularListings.length]
  }
  const putIn = (ask: ReturnType<typeof guest>, quantity: number) =>
    run(ask, 'setCartLine', { locationId: ids.store, skuId: ids.sku, quantity })

  it('is sold like the others where the place asks for nothing', async () => {
    await require(ids.shelf, ['PRODUCER'])
    expect((await look())[0]).toBe(true)
    expect(await putIn(guest(), 1)).toMatchObject({ __typename: 'CartChanged' })
  })

  it('is neither found nor sold where the place asks for it: cart and checkout say so by name, and it can be taken out', async () => {
    await require(ids.shelf, [])
    const ask = guest()
    await putIn(ask, 2)
    const [, found] = await look()
    await sellOnlyWhatIsTold(true)
    expect(await look()).toEqual([true, found, 0])
    await require(ids.shelf, ['PRODUCER'])
    expect(await look()).toEqual([false, 0, 0])
    const name = test.world.skus[0].name
    const missing = { __typename: 'ParticularsMissing', message: expect.stringContaining(name) }
    expect(await putIn(ask, 3)).toMatchObject(missing)
    expect(await putIn(guest(), 1)).toMatchObject(missing)
    expect(await run(ask, 'checkOut', await describeCheckOut(ask, 'store'))).toMatchObject(missing)
    expect((await readCart(ask)).quantity).toBe(2)
    expect(await putIn(ask, 0)).toMatchObject({ __typename: 'CartChanged' })
    expect((await readCart(ask)).lines).toEqual([])
  })

  it('is sold again as soon as it is told', async () => {
    await state({ producer: 'Havre AB, Lund' })
    expect((await look())[0]).toBe(true)
    const ask = guest()
    await putIn(ask, 1)
    expect(await run(ask, 'checkOut', await describeCheckOut(ask, 'store'))).toMatchObject({
      __typename: 'OrderHeld',
    })
  })
})

import { and, asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deed, ledgerEntry, listing, skuCode } from '@/db/schema'
import { decodeId, encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest, type TestClient } from '@/graphql/testing/create-graphql-test'
import { gtinWithCheckDigit } from '@/standards/gtin'

let test: GraphqlTest
let staff: TestClient
let ids: { retailer: string; category: string; store: string; oat: string }
beforeAll(async () => {
  test = await createGraphqlTest()
  const { world } = test
  staff = test.as(world.viewers.staff)
  ids = {
    retailer: encodeId('Retailer', world.retailer.id),
    category: encodeId('Category', world.product.categoryId),
    store: encodeId('Location', world.store.id),
    oat: encodeId('Product', world.product.id),
  }
})
afterAll(() => test.close())

interface Sku {
  id: string
  name: string
  gtin: string
  isArchived: boolean
  codes: { kind: string; code: string; units: number }[]
}
interface Product {
  id: string
  slug: string
  name: string
  brand: string
  description: string
  version: number
  isArchived: boolean
  skus: Sku[]
}
interface Answer {
  __typename: string
  code?: string
  message?: string
  field?: string[]
  problems?: { field: string[]; message: string }[]
  product?: Product
}
type Verb =
  | 'createProduct'
  | 'editProduct'
  | 'duplicateProduct'
  | 'archiveProduct'
  | 'bringBackProduct'
  | 'addSku'
  | 'editSku'

const PRODUCT = `id slug name brand description version isArchived
  skus { id name gtin isArchived codes { kind code units } }`
const RESULT = `__typename ... on Problem { code message } ... on InvalidInput { field problems { field message } }
  ... on CodeTaken { field } ... on ProductChanged { product { ${PRODUCT} } } ... on ProductConflict { product { ${PRODUCT} } }`

let keys = 0
const ask = async (verb: Verb, input: Record<string, unknown>): Promise<Answer> => {
  const type = verb === 'bringBackProduct' ? 'ArchiveProduct' : `${verb[0]?.toUpperCase()}${verb.slice(1)}`
  const { data, errors } = await staff.query<{ answer: Answer }>(
    `mutation($i: ${type}Input!) { answer: ${verb}(input: $i) { ${RESULT} } }`,
    { i: { key: `k${keys++}`, ...input } },
  )
  if (!data) throw new Error(JSON.stringify(errors))
  return data.answer
}
const productOf = ({ product, ...answer }: Answer): Product => {
  if (!product || answer.__typename !== 'ProductChanged') throw new Error(JSON.stringify(answer))
  return product
}

let digits = 700_000_000_000
const newGtin = (): string => gtinWithCheckDigit(String(digits++))
const size = { sizeLabel: '500 g', measureQuantity: 500, measureUnit: 'G', weightGrams: 520 }
const sku = (more: Record<string, unknown> = {}) => ({ ...size, ...more })
const create = (more: Record<string, unknown> = {}) =>
  ask('createProduct', {
    retailerId: ids.retailer,
    categoryId: ids.category,
    name: 'Rye bread',
    brand: 'Kornhaus',
    skus: [sku()],
    ...more,
  })
const skuOf = ({ skus: [first] }: Product): Sku => {
  if (!first) throw new Error('A product has a SKU.')
  return first
}
const find = async (code: string, retailerId = ids.retailer) => {
  const { data } = await staff.query<{
    skuCode: { units: number; kind: string; sku: { id: string } } | null
  }>('query($r: ID!, $c: String!) { skuCode(retailerId: $r, code: $c) { kind units sku { id } } }', {
    r: retailerId,
    c: code,
  })
  return data?.skuCode ?? null
}
const listNames = async (filter: Record<string, unknown>): Promise<string[]> => {
  const { data } = await staff.query<{ products: { nodes: { name: string }[] } }>(
    'query($r: ID!, $f: ProductFilter) { products(retailerId: $r, filter: $f) { totalCount nodes { name } } }',
    { r: ids.retailer, f: filter },
  )
  return (data?.products.nodes ?? []).map(({ name }) => name)
}
const listDeeds = (type: 'Product' | 'Sku', id: string) =>
  test.database.db
    .select()
    .from(deed)
    .where(eq(deed.subjectId, decodeId(type, id)?.[0] ?? ''))
    .orderBy(asc(deed.id))

describe('a product', () => {
  it('is made with its SKUs, named by brand, name, options and size, and found by staff', async () => {
    const product = productOf(
      await create({
        name: 'Pear juice',
        skus: [
          sku({ options: [{ name: 'Kind', value: 'Cloudy' }], sizeLabel: '1 l' }),
          sku({ options: [{ name: 'Kind', value: 'Clear' }], sizeLabel: '1 l' }),
        ],
      }),
    )
    expect(product).toMatchObject({ slug: 'kornhaus-pear-juice', version: 1, isArchived: false })
    expect(product.skus.map(({ name }) => name)).toEqual([
      'Kornhaus Pear juice, Cloudy, 1 l',
      'Kornhaus Pear juice, Clear, 1 l',
    ])
    expect(await listNames({ text: 'pear cloudy' })).toEqual(['Pear juice'])
    expect(await listNames({ text: '🍐' })).toEqual([])
    expect(await listDeeds('Product', product.id)).toMatchObject([
      { kind: 'product_created', before: null, after: { name: 'Pear juice', brand: 'Kornhaus' } },
    ])
  })

  it('is edited: what is left out stays, what is null is taken away, and names of SKUs follow', async () => {
    const { id } = productOf(await create({ name: 'Roll', description: 'Round.' }))
    const edited = productOf(await ask('editProduct', { productId: id, expectedVersion: 1, name: 'Bun' }))
    expect(edited).toMatchObject({ name: 'Bun', brand: 'Kornhaus', description: 'Round.', version: 2 })
    expect(skuOf(edited).name).toBe('Kornhaus Bun, 500 g')
    const bare = { productId: id, expectedVersion: 2, brand: null, description: null }
    const stripped = productOf(await ask('editProduct', bare))
    expect(stripped).toMatchObject({ name: 'Bun', brand: '', description: '' })
    expect(skuOf(stripped).name).toBe('Bun, 500 g')
    expect(await listNames({ text: 'bun' })).toEqual(['Bun'])
  })

  it('that somebody else changed meanwhile, a SKU of it included, is refused with what it is now', async () => {
    const product = productOf(await create({ name: 'Wafer' }))
    await ask('editSku', { skuId: skuOf(product).id, expectedVersion: 1, sku: sku({ sizeLabel: '250 g' }) })
    for (const verb of ['editProduct', 'archiveProduct', 'addSku'] as const) {
      const more = verb === 'addSku' ? { sku: sku() } : {}
      expect(await ask(verb, { productId: product.id, expectedVersion: 1, ...more })).toMatchObject({
        __typename: 'ProductConflict',
        code: 'PRODUCT_CONFLICT',
        product: { version: 2 },
      })
    }
  })

  it('is made once under a key, and the key is good for nothing else', async () => {
    const input = { key: 'rusk', name: 'Rusk' }
    const first = await create(input)
    expect(await create(input)).toEqual(first)
    expect(await listNames({ text: 'rusk' })).toEqual(['Rusk'])
    expect(await create({ ...input, name: 'Crisp' })).toMatchObject({ code: 'KEY_REUSED' })
  })

  it('is duplicated with SKUs like its own, but with codes of theirs', async () => {
    const gtin = newGtin()
    const codes = [{ kind: 'GTIN', code: gtin }]
    const { id } = productOf(await create({ name: 'Toast', skus: [sku({ codes })] }))
    const copy = productOf(await ask('duplicateProduct', { productId: id, name: 'Toast, seeded' }))
    expect(copy.slug).toBe('kornhaus-toast-seeded')
    expect(skuOf(copy)).toMatchObject({ name: 'Kornhaus Toast, seeded, 500 g' })
    expect(skuOf(copy).gtin).toMatch(/^04\d{11}$/)
    expect((await find(gtin))?.sku.id).not.toBe(skuOf(copy).id)
  })

  it.each([
    ['no name', { name: ' ' }, ['name']],
    ['a name that turns its direction', { name: 'a‮b' }, ['name']],
    ['no SKU', { skus: [] }, ['skus']],
    ['no size', { skus: [sku({ sizeLabel: '' })] }, ['skus', '0', 'sizeLabel']],
    ['nothing in it', { skus: [sku({ measureQuantity: 0 })] }, ['skus', '0', 'measureQuantity']],
    ['two SKUs alike', { skus: [sku(), sku()] }, ['skus', '1', 'options']],
    [
      'an option twice',
      { skus: [sku({ options: [1, 2].map((n) => ({ name: 'Kind', value: `${n}` })) })] },
      ['skus', '0', 'options', '1', 'name'],
    ],
  ])('with %s is refused at its field', async (_what, more, field) => {
    expect(await create(more)).toMatchObject({ code: 'INVALID_INPUT', field })
  })

  it('may be called in any script, with emoji and combining marks', async () => {
    const { name, slug } = productOf(await create({ name: 'لبنة 🥛 Crème fraîche', brand: null }))
    expect([name, slug]).toEqual(['لبنة 🥛 Crème fraîche', 'creme-fraiche'])
  })
})

describe('codes', () => {
  it('name one SKU in every spelling and of every kind, a case with the units that it counts', async () => {
    const gtin = newGtin()
    const case14 = gtinWithCheckDigit(`1${gtin.slice(0, 12)}`)
    const codes = [
      { kind: 'GTIN', code: gtin },
      { kind: 'GTIN', code: case14, units: 12 },
      { kind: 'PLU', code: '4131' },
      { kind: 'OWN', code: 'apple-7' },
    ]
    const made = skuOf(productOf(await create({ name: 'Apple', skus: [sku({ codes })] })))
    expect(made.gtin).toBe(gtin)
    expect(made.codes).toEqual([
      { kind: 'GTIN', code: gtin, units: 1 },
      { kind: 'GTIN', code: case14, units: 12 },
      { kind: 'PLU', code: '4131', units: 1 },
      { kind: 'OWN', code: 'apple-7', units: 1 },
    ])
    for (const [text, units] of [
      [gtin, 1],
      [`0${gtin}`, 1],
      [`(01)0${gtin}`, 1],
      [case14, 12],
      ['4131', 1],
      [' APPLE-7 ', 1],
    ] as const) {
      expect(await find(text), text).toMatchObject({ units, sku: { id: made.id } })
      expect(await listNames({ text }), text).toEqual(['Apple'])
    }
    expect(await find('nothing')).toBeNull()
    expect(await find(gtin, encodeId('Retailer', test.world.rival.retailer.id))).toBeNull()
    const { data } = await staff.query(
      'query($r: ID!, $g: String!) { skuByGtin(retailerId: $r, gtin: $g) { id } }',
      {
        r: ids.retailer,
        g: case14,
      },
    )
    expect(data).toEqual({ skuByGtin: { id: made.id } })
  })

  it('that come without a barcode get numbers of the retailer’s own, one after the other', async () => {
    const first = skuOf(productOf(await create({ name: 'Loose one' })))
    const second = skuOf(productOf(await create({ name: 'Loose two' })))
    expect(Number(second.gtin.slice(0, 12)) - Number(first.gtin.slice(0, 12))).toBe(1)
    expect(await find(second.gtin)).toMatchObject({ sku: { id: second.id } })
  })

  it('are stated anew: what is named no more is free for another', async () => {
    const [one, two] = [newGtin(), newGtin()]
    const product = productOf(
      await create({ name: 'Jam', skus: [sku({ codes: [{ kind: 'GTIN', code: one }] })] }),
    )
    const { id: skuId } = skuOf(product)
    const codes = [
      { kind: 'GTIN', code: two },
      { kind: 'OWN', code: 'J1' },
    ]
    const edited = skuOf(productOf(await ask('editSku', { skuId, expectedVersion: 1, sku: sku({ codes }) })))
    expect([edited.gtin, edited.codes.length, await find(one)]).toEqual([two, 2, null])
    expect(await listDeeds('Sku', skuId)).toMatchObject([
      { kind: 'sku_added', after: { codes: [`gtin ${one}`] } },
      { kind: 'sku_edited', before: { codes: [`gtin ${one}`] }, after: { codes: [`gtin ${two}`, 'own J1'] } },
    ])
    const swapped = [{ kind: 'GTIN', code: one }, ...codes]
    const again = await ask('editSku', { skuId, expectedVersion: 2, sku: sku({ codes: swapped }) })
    expect(skuOf(productOf(again)).codes.map(({ code }) => code)).toEqual([one, two, 'J1'])
  })

  it('never name two SKUs of a retailer, whichever spelling is used, archived ones included', async () => {
    const gtin = newGtin()
    const codes = [{ kind: 'GTIN', code: gtin }]
    const { id } = productOf(await create({ name: 'Honey', skus: [sku({ codes })] }))
    const taken = { __typename: 'CodeTaken', code: 'CODE_TAKEN', field: ['skus', '0', 'codes', '0', 'code'] }
    expect(await create({ name: 'Other', skus: [sku({ codes })] })).toMatchObject(taken)
    const spelt = [{ kind: 'OWN', code: `0${gtin}` }]
    expect(await create({ name: 'Other', skus: [sku({ codes: spelt })] })).toMatchObject(taken)
    await ask('archiveProduct', { productId: id, expectedVersion: 1 })
    const answer = await create({ name: 'Other', skus: [sku({ codes })] })
    expect(answer.message).toContain('which is archived')
    expect(await listNames({ text: 'other' })).toEqual([])
    const { rival, product } = test.world
    const ours = skuCode.retailerId
    const rows = await test.database.db.select().from(skuCode).where(eq(ours, product.retailerId))
    await expect(
      test.database.db.insert(skuCode).values({
        ...(rows[0] as (typeof rows)[0]),
        skuId: rows[1]?.skuId ?? '',
        isPack: false,
      }),
    ).rejects.toThrow()
    await expect(
      test.database.db.insert(skuCode).values({
        ...(rows[0] as (typeof rows)[0]),
        retailerId: rival.retailer.id,
        isPack: false,
      }),
    ).rejects.toThrow()
  })

  it('of two products that ask for one code at once, one gets it', async () => {
    const codes = [{ kind: 'GTIN', code: newGtin() }]
    const answers = await Promise.all(
      ['A', 'B', 'C'].map((name) => create({ name: `Race ${name}`, skus: [sku({ codes })] })),
    )
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'CodeTaken',
      'CodeTaken',
      'ProductChanged',
    ])
  })

  it.each([
    ['a wrong check digit', [{ kind: 'GTIN', code: '4006381333932' }], ['codes', '0', 'code']],
    ['no barcode', [{ kind: 'GTIN', code: '12' }], ['codes', '0', 'code']],
    ['a look-up number of three digits', [{ kind: 'PLU', code: '401' }], ['codes', '0', 'code']],
    ['an own number with an emoji', [{ kind: 'OWN', code: 'tea🫖' }], ['codes', '0', 'code']],
    ['a case that holds one', [{ kind: 'GTIN', code: '10036000291459' }], ['codes', '0', 'units']],
    [
      'the same code in two spellings',
      [
        { kind: 'GTIN', code: '036000291452' },
        { kind: 'GTIN', code: '0036000291452' },
      ],
      ['codes', '1', 'code'],
    ],
  ])('with %s are refused at their field', async (_what, codes, field) => {
    expect(await create({ skus: [sku({ codes })] })).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['skus', '0', ...field],
    })
  })
})

describe('an archived product', () => {
  const listed = () =>
    test.database.db
      .select()
      .from(listing)
      .where(and(eq(listing.locationId, test.world.store.id), eq(listing.isListed, true)))
  const readCart = async () => {
    const { data } = await test
      .as(test.world.viewers.customer)
      .query<{ cart: { lines: object[] } }>(
        '{ cart { lines { quantity listing { isListed sku { isArchived } } } } }',
      )
    return data?.cart.lines
  }
  let version: number
  beforeEach(async () => {
    const { data } = await staff.query<{ node: { version: number } }>(
      'query($id: ID!) { node(id: $id) { ... on Product { version } } }',
      { id: ids.oat },
    )
    version = data?.node.version ?? 0
  })

  it('leaves listings and carts with a visible line, stays in the ledger, and comes back where it was', async () => {
    const { store, skus, viewers } = test.world
    await test
      .as(viewers.customer)
      .query('mutation($i: SetCartLineInput!) { setCartLine(input: $i) { __typename } }', {
        i: { key: 'cart', locationId: ids.store, skuId: encodeId('Sku', skus[0].id), quantity: 2 },
      })
    const before = await listed()
    const archived = productOf(await ask('archiveProduct', { productId: ids.oat, expectedVersion: version }))
    expect(archived).toMatchObject({ isArchived: true, version: version + 1 })
    expect(archived.skus.every(({ isArchived }) => isArchived)).toBe(true)
    expect(await listed()).toEqual([])
    expect(await readCart()).toEqual([
      { quantity: 2, listing: { isListed: false, sku: { isArchived: true } } },
    ])
    expect(await listNames({ isArchived: true })).toContain('Oat drink')
    expect(await listNames({})).not.toContain('Oat drink')
    const entries = await test.database.db
      .select()
      .from(ledgerEntry)
      .where(and(eq(ledgerEntry.locationId, store.id), eq(ledgerEntry.skuId, skus[0].id)))
    expect(entries).not.toEqual([])
    await expect(test.database.db.update(listing).set({ isListed: true, wasListed: false })).rejects.toThrow()
    expect(await ask('editProduct', { productId: ids.oat, expectedVersion: version + 1 })).toMatchObject({
      __typename: 'ProductArchived',
      code: 'PRODUCT_ARCHIVED',
    })
    const back = productOf(
      await ask('bringBackProduct', { productId: ids.oat, expectedVersion: version + 1 }),
    )
    expect(back.isArchived).toBe(false)
    expect((await listed()).map(({ skuId }) => skuId).sort()).toEqual(before.map(({ skuId }) => skuId).sort())
  })
})

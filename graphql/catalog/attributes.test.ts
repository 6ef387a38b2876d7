import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deed, product } from '@/db/schema'
import { encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
let ids: { product: string; shelf: string; department: string; store: string; sku: string }
beforeAll(async () => {
  test = await createGraphqlTest()
  const { world } = test
  ids = {
    product: encodeId('Product', world.product.id),
    shelf: encodeId('Category', world.product.categoryId),
    department: encodeId('Category', world.categories[0]?.id ?? ''),
    store: encodeId('Location', world.store.id),
    sku: encodeId('Sku', world.skus[0].id),
  }
})
afterAll(() => test.close())

interface Attribute {
  id: string
  name: string
  version: number
  productCount: number
  choices: { key: string; name: string }[]
}
interface Answer {
  __typename: string
  message?: string
  field?: string[]
  productCount?: number
}
interface Product {
  version: number
  attributes: Record<string, unknown>
  attributeValues: Record<string, unknown>[]
  lacksAttributes: { name: string }[]
}

const ask = async <T>(document: string, variables: object): Promise<T> => {
  const { data, errors } = await test
    .as(test.world.viewers.staff)
    .query<T & object>(document, { ...variables })
  if (!data) throw new Error(JSON.stringify(errors))
  return data
}
const change = async (field: string, input: object): Promise<Answer> => {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`
  const { answer } = await ask<{ answer: Answer }>(
    `mutation($i: ${type}!) { answer: ${field}(input: $i) { __typename ... on Problem { message } ... on InvalidInput { field }
      ${field === 'setProductAttributes' ? '' : '... on AttributeInUse { productCount }'} } }`,
    { i: { key: crypto.randomUUID(), ...input } },
  )
  return answer
}
const read = async (): Promise<Product> => {
  const { node } = await ask<{ node: Product }>(
    `query($i: ID!) { node(id: $i) { ... on Product { version attributes lacksAttributes { name }
      attributeValues { attribute { name } text number choices { name } isTrue } } } }`,
    { i: ids.product },
  )
  return node
}
const find = async (name: string): Promise<Attribute> => {
  const { node } = await ask<{ node: { productAttributes: Attribute[] } }>(
    `query($i: ID!) { node(id: $i) { ... on Category { productAttributes {
      id name version productCount choices { key name } category { name } kind unit decimals isRequired } } } }`,
    { i: ids.shelf },
  )
  const found = node.productAttributes.find((each) => each.name === name)
  if (!found) throw new Error(`There is no ${name} among ${JSON.stringify(node.productAttributes)}.`)
  return found
}
const state = async (name: string, value: object, more: object = {}): Promise<Answer> =>
  change('setProductAttributes', {
    productId: ids.product,
    expectedVersion: (await read()).version,
    values: [{ attributeId: (await find(name)).id, ...value }],
    ...more,
  })
const define = (name: string, kind: string, more: object = {}) =>
  change('addAttribute', { categoryId: ids.department, name, kind, ...more })
const edit = async (name: string, more: object): Promise<Answer> => {
  const { id, version } = await find(name)
  return change('editAttribute', { attributeId: id, expectedVersion: version, ...more })
}
const remove = async (name: string, more: object = {}): Promise<Answer> => {
  const { id, version } = await find(name)
  return change('removeAttribute', { attributeId: id, expectedVersion: version, ...more })
}

describe('attributes of the products of a department', () => {
  it('are of five kinds, are stated of products below it, and are found by what customers narrow a list by', async () => {
    for (const [name, kind, more] of [
      ['Material', 'TEXT', {}],
      ['Width', 'NUMBER', { unit: 'cm', decimals: 1 }],
      ['Colour', 'CHOICE', { choices: ['Red', 'Blue'] }],
      ['Fits', 'SEVERAL', { choices: ['Oven', 'Freezer', 'Microwave'] }],
      ['Handmade', 'YES_NO', {}],
    ] as const)
      expect(await define(name, kind, more)).toEqual({ __typename: 'AttributesChanged' })
    const red = (await find('Colour')).choices[0]?.key
    const values = [
      { attributeId: (await find('Material')).id, text: '  חימר 🏺 ' },
      { attributeId: (await find('Width')).id, number: '-12.50' },
      { attributeId: (await find('Colour')).id, choices: [red] },
      { attributeId: (await find('Fits')).id, choices: ['Freezer', 'Oven', 'Oven'] },
      { attributeId: (await find('Handmade')).id, isTrue: false },
    ]
    expect(await state('Width', {}, { values })).toEqual({ __typename: 'ProductChanged' })
    const none = { text: null, number: null, choices: null, isTrue: null }
    const { attributeValues, attributes } = await read()
    expect(attributeValues).toEqual([
      { ...none, attribute: { name: 'Material' }, text: 'חימר 🏺' },
      { ...none, attribute: { name: 'Width' }, number: '-12.5' },
      { ...none, attribute: { name: 'Colour' }, choices: [{ name: 'Red' }] },
      { ...none, attribute: { name: 'Fits' }, choices: [{ name: 'Oven' }, { name: 'Freezer' }] },
      { ...none, attribute: { name: 'Handmade' }, isTrue: false },
    ])
    expect(attributes).toMatchObject({
      dietary: ['vegan'],
      Material: 'חימר 🏺',
      Width: '-12.5 cm',
      Colour: 'Red',
      Fits: ['Oven', 'Freezer'],
      Handmade: false,
    })
    const { listings } = await ask<{ listings: { totalCount: number; facets: unknown[] } }>(
      `query($l: ID!, $f: ListingFilter) { listings(locationId: $l, filter: $f) { totalCount facets { name label values { value count } } } }`,
      { l: ids.store, f: { attributes: [{ name: 'Fits', value: 'Oven' }] } },
    )
    expect(listings.totalCount).toBe(4)
    expect(listings.facets).toContainEqual({
      name: 'Colour',
      label: 'Colour',
      values: [{ value: 'Red', count: 4 }],
    })
    const [done] = await test.database.db.select().from(deed).where(eq(deed.kind, 'product_attributes_set'))
    expect(done).toMatchObject({
      before: { Width: null, Fits: null },
      after: { Width: '-12.5 cm', Fits: ['Oven', 'Freezer'] },
    })
  })

  it.each([
    ['Width', { number: 'wide' }, 'number', /“Width” is a number with at most 1 decimals/],
    ['Width', { number: '1.25' }, 'number', /at most 1 decimals/],
    ['Width', { number: '1,2' }, 'number', /at most 1 decimals/],
    ['Width', { number: '1e9' }, 'number', /at most 1 decimals/],
    ['Width', { text: 'wide' }, 'text', /“Width” is a number: send `number`/],
    ['Colour', { choices: ['Blu'] }, 'choices', /no choice “Blu”. It offers Red, Blue\./],
    ['Colour', { choices: ['Red', 'Blue'] }, 'choices', /one of its choices, not several/],
    ['Handmade', { number: '1' }, 'number', /“Handmade” is yes or no/],
    ['Material', { isTrue: true }, 'isTrue', /“Material” is told in words/],
    ['Material', { text: 'x'.repeat(501) }, 'text', /500/],
  ])('%s cannot be %j', async (name, value, part, message) => {
    const before = await read()
    expect(await state(name, value)).toEqual({
      __typename: 'InvalidInput',
      field: ['values', '0', part],
      message: expect.stringMatching(message),
    })
    expect(await read()).toEqual(before)
  })

  it.each([
    ['material', 'TEXT', {}, 'name', /has an attribute of this name already/],
    ['Origin', 'TEXT', {}, 'name', /in a field of its own/],
    ['Shape', 'CHOICE', {}, 'choices', /what there is to choose from/],
    ['Shape', 'TEXT', { choices: ['Round'] }, 'choices', /Only what is chosen has choices/],
    ['Shape', 'TEXT', { unit: 'cm' }, 'unit', /Only a number has a unit/],
    ['Shape', 'CHOICE', { choices: ['Round', 'round'] }, 'choices', /stands in the list already/],
  ])('%s is no new attribute as %s with %j', async (name, kind, more, field, message) => {
    const answer = await define(name, kind, {
      ...more,
      ...(name === 'material' && { categoryId: ids.shelf }),
    })
    expect(answer).toMatchObject({ __typename: 'InvalidInput', message: expect.stringMatching(message) })
    expect(answer.field?.[0]).toBe(field)
  })

  it('keep what products state under another name, and their unit as long as one states it', async () => {
    const { choices } = await find('Colour')
    const [red, blue] = choices
    expect(
      await edit('Colour', {
        name: 'Glaze',
        position: 0,
        choices: [{ ...blue }, { ...red, name: 'Rust' }, { name: 'Sand' }],
      }),
    ).toEqual({ __typename: 'AttributesChanged' })
    expect(await read()).toMatchObject({ attributes: { Glaze: 'Rust' } })
    expect((await read()).attributes).not.toHaveProperty('Colour')
    expect((await read()).attributeValues[0]).toMatchObject({
      attribute: { name: 'Glaze' },
      choices: [{ name: 'Rust' }],
    })
    expect(await edit('Width', { unit: 'mm' })).toMatchObject({ __typename: 'InvalidInput', field: ['unit'] })
    expect(await edit('Width', { decimals: 2 })).toMatchObject({
      __typename: 'InvalidInput',
      field: ['decimals'],
    })
  })

  it('go, or their choices, only when it is said of how many products they go', async () => {
    const { choices } = await find('Fits')
    const without = { choices: choices.filter(({ name }) => name !== 'Oven') }
    expect(await edit('Fits', without)).toEqual({
      __typename: 'AttributeInUse',
      productCount: 1,
      message: '“Oven” of “Fits” is chosen by 1 product. What they chose goes with it.',
    })
    expect(await edit('Fits', { ...without, productsSeen: 1 })).toEqual({ __typename: 'AttributesChanged' })
    expect((await read()).attributes).toMatchObject({ Fits: ['Freezer'] })
    expect(await remove('Material')).toMatchObject({ __typename: 'AttributeInUse', productCount: 1 })
    expect(await remove('Material', { productsSeen: 7 })).toMatchObject({ __typename: 'AttributeInUse' })
    expect(await remove('Material', { productsSeen: 1 })).toEqual({ __typename: 'AttributesChanged' })
    expect((await read()).attributes).not.toHaveProperty('Material')
    await expect(find('Material')).rejects.toThrow()
  })

  it('are required where that is said: what lacks one is not sold where only what lacks nothing is', async () => {
    expect(await define('Glow', 'TEXT', { isRequired: true })).toEqual({ __typename: 'AttributesChanged' })
    expect((await read()).lacksAttributes).toEqual([{ name: 'Glow' }])
    const isTold = async () => {
      const rows = await test.database
        .sql`select distinct is_told from sku where product_id = ${test.world.product.id}`
      return rows.map((row) => row.is_told)
    }
    expect(await isTold()).toEqual([false])
    expect(await state('Glow', { text: 'Soft' })).toEqual({ __typename: 'ProductChanged' })
    expect(await isTold()).toEqual([true])
    expect(await state('Glow', {})).toEqual({ __typename: 'ProductChanged' })
    expect(await isTold()).toEqual([false])
    expect(await edit('Glow', { isRequired: false })).toEqual({ __typename: 'AttributesChanged' })
    expect((await read()).lacksAttributes).toEqual([])
    expect(await isTold()).toEqual([true])
  })

  it('are refused to whoever has seen another version, and once under one key', async () => {
    const { id, version } = await find('Width')
    expect(
      await change('editAttribute', { attributeId: id, expectedVersion: version + 1, name: 'Breadth' }),
    ).toMatchObject({
      __typename: 'AttributeConflict',
    })
    expect(await state('Width', { number: '3' }, { expectedVersion: 1 })).toMatchObject({
      __typename: 'ProductConflict',
    })
    const asked = { key: 'once', categoryId: ids.shelf, name: 'Once', kind: 'TEXT' }
    expect(await change('addAttribute', asked)).toEqual({ __typename: 'AttributesChanged' })
    expect(await change('addAttribute', asked)).toEqual({ __typename: 'AttributesChanged' })
    expect(await change('addAttribute', { ...asked, name: 'Twice' })).toMatchObject({
      __typename: 'KeyReused',
    })
  })

  it('of a category where the product no longer stands are kept and told nowhere', async () => {
    expect(await define('Aged', 'YES_NO', { categoryId: ids.shelf })).toEqual({
      __typename: 'AttributesChanged',
    })
    expect(await state('Aged', { isTrue: true })).toEqual({ __typename: 'ProductChanged' })
    const { db } = test.database
    const move = (categoryId: string) =>
      db.update(product).set({ categoryId }).where(sql`${product.id} = ${test.world.product.id}`)
    await move(test.world.categories[0]?.id ?? '')
    expect((await read()).attributes).not.toHaveProperty('Aged')
    await move(test.world.product.categoryId)
    expect((await read()).attributes).toMatchObject({ Aged: true })
  })
})

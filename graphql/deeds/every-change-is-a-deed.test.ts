import { buildASTSchema, parse } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { issueSetupToken } from '@/db/accounts/setup-token'
import { newId } from '@/db/ids'
import { user } from '@/db/schema'
import { decodeId, encodeId } from '@/graphql/base/opaque-id'
import { typeDefs } from '@/graphql/generated/type-defs'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import { buildFuzzIds, writeAttribute } from '@/graphql/testing/fuzz/build-fuzz-ids'
import { type IdOf, listTargets, type Target } from '@/graphql/testing/fuzz/list-targets'
import { writeApiKey } from '@/graphql/testing/write-api-key'
import type { Viewer } from '@/graphql/viewer'

const stock = 'Stock: the ledger tells it, entry by entry.'
const order = 'An order: its events tell it.'
const pick = 'A pick: the events of its order tell it.'
const cart = 'A cart: nobody’s business but its owner’s.'
const own = 'Somebody’s own account, of no retailer.'

/** Mutations that leave no deed, each with its reason. Every other one has to. */
const excused: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'reserveStock',
      'commitReservation',
      'releaseReservation',
      'extendReservation',
      'adjustStock',
      'setStock',
    ]
      .concat('changeStockLevels', 'moveStock', 'openPacks')
      .map((field) => [field, stock]),
  ),
  ...Object.fromEntries(
    ['checkOut', 'payOrder', 'cancelOrder', 'handOverOrder'].map((field) => [field, order]),
  ),
  ...Object.fromEntries(
    ['claimPick', 'unclaimPick', 'findLine', 'missLine', 'replaceLine', 'finishPick'].map((field) => [
      field,
      pick,
    ]),
  ),
  ...Object.fromEntries(
    ['setCartLine', 'setCartSubstitutionWish', 'acknowledgeCart'].map((field) => [field, cart]),
  ),
  ...Object.fromEntries(
    ['editProfile', 'endSession', 'endOtherSessions', 'addAddress', 'editAddress', 'removeAddress']
      .concat('createApiKey', 'revokeApiKey')
      .map((field) => [field, own]),
  ),
  setDefaultStockView: 'How the stock table opens for one person is their own business.',
  testPayment: 'It authorises a sum and lets it go, and changes nothing.',
  sendTestMail: 'It sends a message and changes nothing.',
  registerDocument: 'It makes a text known by its hash, and changes nothing that anybody sees.',
}

/** Mutations whose deed takes more than one request: the test that shows it. */
const shownElsewhere: Readonly<Record<string, string>> = {
  deleteAccount: 'graphql/accounts/delete-account.test.ts: it needs a password',
  setProductPictures: 'graphql/catalog: it needs a picture that was sent before',
}

const schema = buildASTSchema(parse(typeDefs))
let test: GraphqlTest
let idOf: IdOf
beforeAll(async () => {
  test = await createGraphqlTest()
  idOf = await buildFuzzIds(test)
}, 60_000)
afterAll(() => test.close())

type Input = Record<string, unknown>

/** What a generated input lacks to be carried out, where it lacks anything. */
const completed: Readonly<Record<string, () => Input | Promise<Input>>> = {
  acceptInvitation: async () => {
    const { retailerId, role } = { retailerId: idOf('Retailer'), role: 'VIEWER' }
    const link = await ask(
      test.world.viewers.owner,
      `mutation { inviteMember(input: {
      key: "to accept", retailerId: "${retailerId}", role: ${role} }) { ... on MemberInvited { link } } }`,
    )
    return { token: new URL(Object(link.inviteMember).link).searchParams.get('token') }
  },
  addAttribute: () => ({ kind: 'CHOICE', unit: null, decimals: null, choices: ['Red', 'Blue'] }),
  editAttribute: async () => ({
    attributeId: await newAttribute(),
    name: `Grain ${crypto.randomUUID()}`,
    isRequired: true,
    unit: null,
    decimals: null,
    choices: null,
    productsSeen: null,
  }),
  addVariants: () => ({ presentOptions: null, skus: [{ ...plainSku, sizeLabel: '4 l' }] }),
  editSku: () => ({ sku: { ...plainSku, sizeLabel: '3 l' } }),
  addSku: () => ({ sku: { ...plainSku, sizeLabel: '2 l' } }),
  becomeOperator: async () => {
    await test.database.db.update(user).set({ isOperator: false })
    return { token: await issueSetupToken(test.database.db, { at: test.clock.now }) }
  },
  createProduct: () => ({ skus: [plainSku] }),
  createLocation: () => place,
  editLocation: () => ({ ...place, specialDays: [] }),
  createRetailer: () => ({ currency: 'EUR', country: 'DE' }),
  // The one that `setPrice` has set ahead.
  setProductAttributes: async () => ({
    productId: idOf('Product'),
    values: [{ attributeId: await newAttribute(), text: 'Birch' }],
  }),
  removeAttribute: async () => ({ attributeId: await newAttribute(), productsSeen: null }),
  endPrice: async () => {
    const [row] = await test.database.sql`
      select id from listing_price where location_id = ${test.world.store.id} order by from_at desc limit 1`
    return { ...listing(), priceId: encodeId('ListedPrice', test.world.store.id, row?.id) }
  },
  moveCategory: () => ({
    categoryId: encodeId('Category', test.world.categories[2]?.id ?? ''),
    parentId: null,
  }),
  // What the generated input names was replaced a moment ago.
  revokeRetailerApiKey: async () => {
    const { retailer } = test.world
    const id = await writeApiKey(test.database.db, { retailerId: retailer.id, at: test.clock.now })
    return { apiKeyId: encodeId('RetailerApiKey', id) }
  },
  setPackContents: () => ({ contents: { skuId: encodeId('Sku', test.world.skus[1].id), quantity: 2 } }),
  setAislePlan: () => ({ expectedVersion: 0, stops: [{ zone: 'Wine' }] }),
  // What was never counted.
  composeSet: async () => {
    const id = newId()
    const [first, second] = test.world.skus
    await test.database
      .sql`insert into sku select (jsonb_populate_record(s, jsonb_build_object('id', ${id}::text, 'gtin', '5099999999995',
      'option_values', '{"size": "box"}'::jsonb))).*
      from sku s where s.id = ${first.id}`
    return {
      skuId: encodeId('Sku', id),
      components: [{ skuId: encodeId('Sku', second.id), quantity: 2 }],
    }
  },
  setListing: () => ({ ...listing(), isListed: false, priceMinor: 210 }),
  changeListings: async () => {
    const { locationId, skuId } = listing()
    const expectedVersion = await versionOf({ locationId, skuId })
    return { lines: [{ skuId, expectedVersion, isListed: true, zone: 'Cellar' }] }
  },
  setProductParticulars: () => ({ allergens: { contains: ['MILK'] } }),
  setPrice: () => ({ ...listing(), priceMinor: 199, from: inDays(30), until: null }),
  closeLocation: () => ({ until: `${inDays(1)}:00Z`, openOrders: 'KEEP' }),
  saveStockView: () => ({ isShared: true }),
  editStockView: () => ({ name: 'Fresh and low', isShared: true }),
  setTaxRate: () => ({ fromOn: '2027-01-01' }),
  editProducts: () => ({ edit: { filter: {}, taxClass: 'SUPER_REDUCED' }, expectedMatched: null }),
  transferOwnership: () => ({
    membershipId: encodeId('Membership', test.world.viewers.staff.memberships[0]?.id ?? ''),
  }),
}

/** One that nothing states yet, of products where this one stands by now. */
async function newAttribute(): Promise<string> {
  const { id, retailerId } = test.world.product
  const [row] = await test.database.sql`select category_id from product where id = ${id}`
  const name = `Wood ${crypto.randomUUID()}`
  return writeAttribute(test, { retailerId, categoryId: String(row?.category_id), name })
}

const plainSku = { sizeLabel: '1 l', measureQuantity: 1000, measureUnit: 'ML', weightGrams: 1000 }
const place = {
  name: 'Am Markt',
  timeZone: 'Europe/Berlin',
  openingHours: [{ day: 1, opens: '08:00', closes: '20:00' }],
  postcodesServed: ['077'],
}
const listing = () => ({ locationId: idOf('Location'), skuId: idOf('Sku') })
const inDays = (days: number) =>
  new Date(test.clock.now.getTime() + days * 86_400_000).toISOString().slice(0, 16)

async function ask(viewer: Viewer, document: string, variables?: Input): Promise<Input> {
  const { data, errors } = await test.as(viewer).query<Input>(document, variables)
  if (!data) throw new Error(JSON.stringify(errors))
  return data
}

/** The version of what an input is about, as it is by now. */
async function versionOf(input: Input): Promise<number> {
  const { sql } = test.database
  const id = (type: 'Product' | 'Category' | 'Sku', field: string) =>
    decodeId(type, String(input[field]))?.[0] ?? null
  const [row] = await sql`
    select version from product where id = ${id('Product', 'productId')}
    union all select version from attribute where id = ${decodeId('Attribute', String(input.attributeId))?.[1] ?? null}
    union all select version from category where id = ${id('Category', 'categoryId')}
    union all select p.version from sku join product p on p.id = sku.product_id
      where sku.id = ${id('Sku', 'skuId')} and ${input.locationId === undefined}
    union all select version from listing
      where sku_id = ${id('Sku', 'skuId')} and location_id = ${decodeId('Location', String(input.locationId))?.[0] ?? null}`
  return Number(row?.version ?? 0)
}

async function countDeeds(): Promise<number> {
  const [row] = await test.database.sql`select count(*)::integer as count from deed`
  return Number(row?.count)
}

/** What leads to others stands first, and what takes somebody or something away last. */
const late = [
  'removeStockView',
  'rotateRetailerApiKey',
  'revokeRetailerApiKey',
  'changeMember',
  'transferOwnership',
  'deactivateMember',
  'becomeOperator',
]
const early = ['editProduct', 'editSku', 'setPackContents', 'setListing', 'setPrice', 'endPrice'].concat(
  'archiveSku',
  'bringBackSku',
  'closeLocation',
  'composeSet',
)
const rank = ({ field }: Target) =>
  early.includes(field) ? early.indexOf(field) - early.length : late.indexOf(field) + 1

it('every change that is no stock, no order and no pick leaves a deed, or says why not', async () => {
  const targets = listTargets(schema, idOf).filter(({ root }) => root === 'mutation')
  const fields = targets.map(({ field }) => field)
  for (const name of [...Object.keys(excused), ...Object.keys(shownElsewhere), ...Object.keys(completed)])
    expect(fields).toContain(name)
  const without: string[] = []
  const wanted = targets.filter(({ field }) => !(field in excused || field in shownElsewhere))
  for (const target of wanted.sort((a, b) => rank(a) - rank(b))) {
    const filled = target.fill()
    const input = { ...(filled.input as Input), ...(await completed[target.field]?.()) }
    if ('expectedVersion' in input) input.expectedVersion = await versionOf(input)
    const { operator, owner, customer } = test.world.viewers
    const viewer =
      { createRetailer: operator, acceptInvitation: customer, becomeOperator: customer }[target.field] ??
      owner
    // What only told the version is no part of the input.
    for (const name of Object.keys(input)) if (!(name in (filled.input as Input))) delete input[name]
    const before = await countDeeds()
    const { data, errors } = await test.as(viewer).query<Input>(target.document, { ...filled, input })
    if ((await countDeeds()) === before) {
      without.push(`${target.field}: ${JSON.stringify(data?.[target.field] ?? errors).slice(0, 400)}`)
    }
  }
  expect(without).toEqual([])
  expect(wanted.length).toBeGreaterThan(25)
}, 120_000)

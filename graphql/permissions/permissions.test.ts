import { buildASTSchema, execute, type GraphQLObjectType, type GraphQLSchema, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@/db/ids'
import { encodeId } from '@/graphql/base/opaque-id'
import type { GraphqlContext } from '@/graphql/context'
import { typeDefs } from '@/graphql/generated/type-defs'
import type { permissions } from '@/graphql/permissions'
import { codedError } from '@/graphql/problems/coded-error'
import { createContext } from '@/graphql/server/create-context'
import { guardFields } from '@/graphql/server/guard-fields'
import {
  catalogArguments,
  closingArguments,
  peopleArguments,
  settingsArguments,
  stockViewArguments,
} from '@/graphql/testing/asked-arguments'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import type { TestViewers } from '@/graphql/testing/test-viewers'
import { writeAskedThings } from '@/graphql/testing/write-asked-things'

type Name = Exclude<keyof TestViewers, 'people'>
type Verdict = 'passes' | 'not found' | 'refused'

const names: readonly Name[] = [
  'stranger',
  'guest',
  'customer',
  'otherCustomer',
  'owner',
  'stockClerk',
  'onlooker',
  'shopper',
  'otherShopper',
  'staff',
  'staffKey',
  'warehouseStaff',
  'rivalStaff',
  'operator',
  'keyOfStock',
  'keyOfChanges',
  'keyOfOrders',
  'keyOfCatalogue',
  'keyOfWarehouse',
  'keyOfRival',
]

/** Who passes and for whom it does not exist; everybody else is refused by role. */
interface Expected {
  args?: string
  passes: readonly Name[]
  hiddenFrom?: readonly Name[]
}
const everyone = { passes: names }
const buyers: readonly Name[] = names.filter((name) => !name.startsWith('keyOf'))
const ofBuyers = { passes: buyers }
const people: readonly Name[] = buyers.filter((name) => name !== 'stranger' && name !== 'guest')
const persons = people.filter((name) => name !== 'staffKey')
/** Of a capability: those who have it at the store, by hand and not by the table that is tested. */
const managers: readonly Name[] = ['owner', 'staff', 'staffKey']
const lookers: readonly Name[] = [...managers, 'stockClerk', 'onlooker', 'operator']
const elsewhere: readonly Name[] = ['warehouseStaff', 'rivalStaff']
/** With the programs that have every scope, but not here. */
const allElsewhere: readonly Name[] = [...elsewhere, 'keyOfWarehouse', 'keyOfRival']
const stockKeys: readonly Name[] = ['keyOfStock', 'keyOfChanges']
const shoppers: readonly Name[] = ['shopper', 'otherShopper']
const seesStock = { passes: [...lookers, ...stockKeys], hiddenFrom: allElsewhere }
const seesOrders = { passes: [...lookers, 'keyOfOrders'] as Name[], hiddenFrom: allElsewhere }
const changesStock = {
  passes: [...managers, 'stockClerk', 'operator', 'keyOfChanges'] as Name[],
  hiddenFrom: allElsewhere,
}
const managesOrders: readonly Name[] = [...managers, 'operator']
const managesPlaces = {
  passes: [...managesOrders, 'keyOfOrders'] as Name[],
  hiddenFrom: allElsewhere,
}
const ofTheCatalogue = {
  passes: [...managesOrders, 'keyOfCatalogue'] as Name[],
  hiddenFrom: allElsewhere,
}
const ofTheRetailer = {
  passes: [...lookers, ...stockKeys, 'warehouseStaff', 'keyOfWarehouse'] as Name[],
  hiddenFrom: ['rivalStaff', 'keyOfRival'] as Name[],
}
/** Each their own, at any place of the retailer. */
const keepsViews = {
  passes: [...lookers.filter((name) => name !== 'staffKey'), 'warehouseStaff'] as Name[],
  hiddenFrom: ['rivalStaff'] as Name[],
}
const leadsPeople = { passes: managesOrders, hiddenFrom: elsewhere }
const ofTheFloor = { passes: [...lookers, ...shoppers, 'keyOfOrders'] as Name[], hiddenFrom: allElsewhere }
/** No program makes a key, nor a person by a key. */
const leadsPrograms = { passes: ['owner', 'staff'] as Name[], hiddenFrom: elsewhere }
const picks = { passes: [...managers, ...shoppers], hiddenFrom: elsewhere }

const but = (passing: readonly Name[]): readonly Name[] => names.filter((name) => !passing.includes(name))
const ownOrder: readonly Name[] = ['customer']
const seesOrder: readonly Name[] = ['customer', 'shopper', 'keyOfOrders', ...lookers]
const ofTheOrder = { passes: seesOrder, hiddenFrom: but(seesOrder) }

let test: GraphqlTest
let schema: GraphQLSchema
const id: Record<string, string> = {}

beforeAll(async () => {
  test = await createGraphqlTest()
  schema = buildASTSchema(parse(typeDefs))
  // Whoever comes through is told so, by every field alike.
  const pass = (): never => {
    throw codedError('BUSY', 'passed')
  }
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values((root as GraphQLObjectType).getFields())) field.resolve = pass
  }
  guardFields(schema)
  Object.assign(id, await writeAskedThings(test))
})
afterAll(() => test.close())

const input = (fields: string): string => `(input: { key: "k", ${fields} })`
/** The same for each of several mutations, by their arguments. */
const ofEach = <Field extends string>(args: Readonly<Record<Field, string>>, row: Expected) => {
  const rows = Object.entries<string>(args).map(([field, text]) => [field, { ...row, args: input(text) }])
  return Object.fromEntries(rows) as Record<Field, Expected>
}
const anAddress = '{ line1: "1", city: "C", postcode: "1" }'
const level = `stockLevelId: "$stockLevel", reason: RECEIVED`

const expected: {
  [Root in keyof typeof permissions]: { [F in keyof (typeof permissions)[Root]]: Expected }
} = {
  Query: {
    node: { ...everyone, args: '(id: "$order")' },
    viewer: everyone,
    demoAccounts: everyone,
    capabilities: everyone,
    opening: everyone,
    members: { ...leadsPeople, args: '(retailerId: "$retailer")' },
    invitations: { ...leadsPeople, args: '(retailerId: "$retailer")' },
    invitationByToken: { ...everyone, args: '(token: "t")' },
    apiKeys: { passes: persons },
    retailerApiKeys: { ...leadsPrograms, args: '(retailerId: "$retailer")' },
    deeds: { ...leadsPeople, args: '(retailerId: "$retailer")' },
    sessions: { passes: persons },
    retailers: everyone,
    retailer: { ...everyone, args: '(slug: "greenlark")' },
    locations: everyone,
    location: { ...everyone, args: '(slug: "store")' },
    departments: { ...everyone, args: '(retailerId: "$retailer")' },
    category: { ...everyone, args: '(retailerId: "$retailer", slug: "drinks")' },
    categoryTree: { ...ofTheRetailer, args: '(retailerId: "$retailer")' },
    listings: { ...everyone, args: '(locationId: "$location")' },
    listing: { ...everyone, args: '(locationId: "$location", skuId: "$sku")' },
    listingsBySku: { ...everyone, args: '(locationId: "$location", skuIds: ["$sku"])' },
    product: { ...everyone, args: '(retailerId: "$retailer", slug: "oat-drink")' },
    skuByGtin: { ...everyone, args: '(retailerId: "$retailer", gtin: "5000000000005")' },
    skuCode: { ...everyone, args: '(retailerId: "$retailer", code: "4011")' },
    previewProductEdit: {
      ...ofTheCatalogue,
      args: '(retailerId: "$retailer", edit: { filter: {}, taxClass: STANDARD })',
    },
    products: { ...ofTheRetailer, args: '(retailerId: "$retailer")' },
    popularListings: { ...everyone, args: '(locationId: "$location")' },
    stockLevel: { ...everyone, args: '(id: "$stockLevel")' },
    stockLevels: { ...seesStock, args: '(locationId: "$location")' },
    stockSummary: { ...seesStock, args: '(locationId: "$location")' },
    reservations: { ...seesStock, args: '(locationId: "$location")' },
    audit: { passes: [...lookers, ...stockKeys, ...allElsewhere] },
    stockViews: { ...keepsViews, args: '(retailerId: "$retailer")' },
    cart: ofBuyers,
    order: { ...ofTheOrder, args: '(id: "$order")' },
    ordersOfLocation: { ...seesOrders, args: '(locationId: "$location")' },
    orderSummary: { ...seesOrders, args: '(locationId: "$location")' },
    pickQueue: { ...ofTheFloor, args: '(locationId: "$location")' },
    myPick: { passes: [...lookers, ...shoppers, ...allElsewhere, 'keyOfOrders'] },
    pick: {
      args: '(id: "$pick")',
      passes: ['shopper', 'keyOfOrders', ...lookers],
      hiddenFrom: ['otherShopper', ...allElsewhere],
    },
    substitutes: { ...ofTheFloor, args: '(lineId: "$orderLine")' },
  },
  Mutation: {
    ...ofEach(catalogArguments, ofTheCatalogue),
    createApiKey: { passes: persons, args: '(input: { name: "till" })' },
    revokeApiKey: { passes: persons, args: '(id: "$apiKey")' },
    endSession: { passes: persons, args: input('sessionId: "$session"') },
    endOtherSessions: { passes: persons, args: '(input: { key: "k" })' },
    editProfile: { passes: persons, args: input('name: "N"') },
    addAddress: { passes: persons, args: input(`address: ${anAddress}`) },
    editAddress: { passes: persons, args: input(`addressId: "$address", address: ${anAddress}`) },
    removeAddress: { passes: persons, args: input('addressId: "$address"') },
    deleteAccount: { passes: persons, args: input('password: "p"') },
    createRetailerApiKey: {
      ...leadsPrograms,
      args: input('retailerId: "$retailer", name: "till", scopes: [ORDERS]'),
    },
    rotateRetailerApiKey: { ...leadsPrograms, args: input('apiKeyId: "$retailerApiKey"') },
    revokeRetailerApiKey: { ...leadsPrograms, args: input('apiKeyId: "$retailerApiKey"') },
    becomeOperator: { passes: persons, args: input('token: "t"') },
    acceptInvitation: { passes: persons, args: input('token: "t"') },
    createRetailer: { passes: ['operator'], args: input('name: "N", currency: "EUR", country: "DE"') },
    createLocation: {
      passes: ['owner', 'operator'],
      args: input(
        'retailerId: "$retailer", name: "N", address: { line1: "1", city: "C", postcode: "1" }, position: { latitude: 0, longitude: 0 }, timeZone: "UTC", openingHours: []',
      ),
    },
    ...ofEach(settingsArguments, { passes: ['owner', 'operator'] }),
    ...ofEach(closingArguments, managesPlaces),
    ...ofEach(peopleArguments, leadsPeople),
    registerDocument: {
      passes: [...managers, ...elsewhere],
      args: '(input: { text: "{ __typename }" })',
    },
    reserveStock: {
      ...changesStock,
      args: input('locationId: "$location", ownerId: "o", lines: [{ skuId: "$sku", quantity: 1 }]'),
    },
    commitReservation: { ...changesStock, args: input('reservationId: "$reservation"') },
    releaseReservation: { ...changesStock, args: input('reservationId: "$reservation"') },
    extendReservation: { ...changesStock, args: input('reservationId: "$reservation", ttlSeconds: 60') },
    adjustStock: { ...changesStock, args: input(`${level}, change: 1`) },
    setStock: { ...changesStock, args: input(`${level}, quantity: 1, ignoreVersion: true`) },
    changeStockLevels: {
      ...changesStock,
      args: input('locationId: "$location", reason: CORRECTION, lines: [{ skuId: "$sku", change: 1 }]'),
    },
    moveStock: { ...changesStock, args: input(`${level}, quantity: 1, direction: TO_UNAVAILABLE`) },
    openPacks: { ...changesStock, args: input('stockLevelId: "$stockLevel", packs: 1') },
    ...ofEach(stockViewArguments, keepsViews),
    setCartLine: {
      ...ofBuyers,
      args: input('locationId: "$location", skuId: "$sku", quantity: 1'),
    },
    setCartSubstitutionWish: { ...ofBuyers, args: input('wish: NEVER') },
    acknowledgeCart: { ...ofBuyers, args: input('') },
    checkOut: {
      ...ofBuyers,
      args: input(
        'locationId: "$location", handover: PICK_UP, slotStartAt: "2026-11-21T10:00:00Z", slotEndAt: "2026-11-21T11:00:00Z", contactName: "C", contactEmail: "c@test.example"',
      ),
    },
    payOrder: {
      args: input('orderId: "$order", cardNumber: "4242424242424242"'),
      passes: ownOrder,
      hiddenFrom: buyers.filter((name) => !ownOrder.includes(name)),
    },
    cancelOrder: {
      args: input('orderId: "$order"'),
      passes: [...ownOrder, ...managesOrders, 'keyOfOrders'],
      hiddenFrom: but([...ownOrder, ...managesOrders, 'keyOfOrders']),
    },
    handOverOrder: {
      args: input('orderId: "$order"'),
      passes: ['shopper', 'keyOfOrders', ...managesOrders],
      hiddenFrom: ['otherShopper', 'stockClerk', 'onlooker', ...allElsewhere],
    },
    claimPick: { ...picks, args: input('pickId: "$queuedPick"') },
    unclaimPick: { ...picks, args: input('pickId: "$pick"') },
    findLine: { ...picks, args: input('lineId: "$orderLine", quantity: 1') },
    missLine: { ...picks, args: input('lineId: "$orderLine"') },
    replaceLine: {
      ...picks,
      args: input('lineId: "$orderLine", substituteSkuId: "$sku", quantity: 1'),
    },
    finishPick: { ...picks, args: input('pickId: "$pick"') },
  },
  Subscription: {
    stockLevelChanged: { ...everyone, args: '(locationId: "$location", skuIds: ["$sku"])' },
    stockAlert: { ...seesStock, args: '(locationId: "$location")' },
    orderChanged: { ...ofTheOrder, args: '(id: "$order")' },
    locationOrdersChanged: { ...seesOrders, args: '(locationId: "$location")' },
    pickQueueChanged: { ...ofTheFloor, args: '(locationId: "$location")' },
    pickChanged: {
      args: '(id: "$queuedPick")',
      passes: [...shoppers, ...lookers, 'keyOfOrders'],
      hiddenFrom: allElsewhere,
    },
  },
}

async function ask(root: string, field: string, args: string, name: Name): Promise<Verdict> {
  const type = schema.getType(root) as GraphQLObjectType
  const isLeaf = !String(type.getFields()[field]?.type).match(/[A-Z]\w+/)
  const filled = args.replace(/\$(\w+)/g, (_whole, key: string) => id[key] ?? '')
  const document = parse(`${root.toLowerCase()} { ${field}${filled} ${isLeaf ? '' : '{ __typename }'} }`)
  const contextValue: GraphqlContext = createContext(
    { ...test, clock: () => test.clock.now, isDemo: true, apiKeysMax: 20 },
    { viewer: test.world.viewers[name], requestId: 'r' },
  )
  const { data, errors } = await execute({ schema, document, contextValue })
  const code = errors?.[0]?.extensions.code
  if (code === 'BUSY') return 'passes'
  if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') return 'refused'
  const isMissing = code === 'NOT_FOUND' || (!errors && isNotFound(data?.[field]))
  if (isMissing) return 'not found'
  throw new Error(`${root}.${field} answered ${JSON.stringify({ data, errors })}`)
}

function isNotFound(value: unknown): boolean {
  return value === null || JSON.stringify(value) === '{"__typename":"NotFound"}'
}

const rows = Object.entries(expected).flatMap(([root, fields]) =>
  Object.entries(fields).map(([field, row]) => ({ title: `${root}.${field}`, root, field, row })),
)

describe('who may ask for a root field, and on what', () => {
  it.each(rows)('$title', async ({ root, field, row }) => {
    const found = await Promise.all(
      names.map(async (name) => [name, await ask(root, field, row.args ?? '', name)]),
    )
    const wanted = names.map((name): [Name, Verdict] => {
      if (row.passes.includes(name)) return [name, 'passes']
      return [name, row.hiddenFrom?.includes(name) ? 'not found' : 'refused']
    })
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted))
  })

  it('a pick that waits is seen by every shopper of its location, one that is claimed only by its own', async () => {
    expect(await ask('Query', 'pick', '(id: "$queuedPick")', 'otherShopper')).toBe('passes')
    expect(await ask('Query', 'pick', '(id: "$pick")', 'otherShopper')).toBe('not found')
  })

  it('an object that does not exist is refused in the same words as one of somebody else', async () => {
    const nothing = encodeId('Order', test.world.store.id, newId())
    for (const name of names)
      expect(await ask('Query', 'order', `(id: "${nothing}")`, name)).toBe('not found')
  })

  it('a role and a place that are known cost no statement', async () => {
    await ask('Query', 'stockLevels', '(locationId: "$location")', 'staff')
    const { statements } = await test.countStatements(async () => {
      for (const name of names) await ask('Mutation', 'adjustStock', input(`${level}, change: 1`), name)
    })
    expect(statements).toEqual([])
  })
})

describe('a root field that is refused', () => {
  const ask = (name: Name, document: string) =>
    test
      .as(test.world.viewers[name])
      .query(document.replace(/\$(\w+)/g, (_whole, key: string) => id[key] ?? ''))

  it('is null beside its error, and the others of the query are answered', async () => {
    const { data, errors } = await ask(
      'rivalStaff',
      '{ viewer { name } stockSummary(locationId: "$location") { listed } retailers { slug } }',
    )
    expect(data).toMatchObject({ viewer: { name: 'Ria' }, stockSummary: null, retailers: { length: 2 } })
    expect(errors).toMatchObject([{ path: ['stockSummary'], extensions: { code: 'NOT_FOUND' } }])
  })

  it('leaves the other changes of a mutation as they were made', async () => {
    const { data, codes } = await ask(
      'customer',
      `mutation { createApiKey(input: { name: "till" }) { __typename }
        claimPick${input('pickId: "$queuedPick"')} { __typename }
        setCartSubstitutionWish${input('wish: NEVER')} { __typename } }`,
    )
    expect(codes).toEqual(['FORBIDDEN'])
    expect(data).toEqual({
      createApiKey: { __typename: 'ApiKeyCreated' },
      claimPick: null,
      setCartSubstitutionWish: { __typename: 'CartChanged' },
    })
  })
})

describe('node', () => {
  const NODE = 'query($id: ID!) { node(id: $id) { __typename id } }'
  const find = async (name: Name, key: string) =>
    (await test.as(test.world.viewers[name]).query<{ node: object | null }>(NODE, { id: id[key] })).data?.node

  it.each([
    ['retailer', 'Retailer'],
    ['location', 'Location'],
    ['sku', 'Sku'],
    ['stockLevel', 'StockLevel'],
    ['order', 'Order'],
    ['orderLine', 'OrderLine'],
    ['pick', 'Pick'],
  ])('finds a %s for the staff of its location', async (key, type) => {
    expect(await find('staff', key)).toEqual({ __typename: type, id: id[key] })
  })

  it.each(['order', 'orderLine', 'pick', 'reservation'])(
    'does not find the %s of somebody else',
    async (key) => {
      for (const name of ['guest', 'otherCustomer', 'otherShopper', ...elsewhere] as const) {
        expect(await find(name, key)).toBeNull()
      }
    },
  )
})

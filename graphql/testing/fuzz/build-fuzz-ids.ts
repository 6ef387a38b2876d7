import { listPrices } from '@/db/catalog/prices/list-prices'
import { newId } from '@/db/ids'
import { attribute, stockView, taxRate } from '@/db/schema'
import { encodeId, type OpaqueType } from '@/graphql/base/opaque-id'
import { askAs, cards, describeCheckOut, orderOf, pay, run } from '@/graphql/orders/testing/shop'
import type { GraphqlTest } from '@/graphql/testing/create-graphql-test'
import type { IdOf } from '@/graphql/testing/fuzz/list-targets'
import { writeAddress } from '@/graphql/testing/write-address'
import { writeApiKey } from '@/graphql/testing/write-api-key'
import { writeSession } from '@/graphql/testing/write-session'

/** Ids of things that are there, so that a case fails by what is hostile in it and by nothing else. */
export async function buildFuzzIds(test: GraphqlTest): Promise<IdOf> {
  const { world } = test
  const { store, skus, retailer, product, categories, viewers } = world
  const customer = askAs(test, viewers.customer)
  const checkOut = await describeCheckOut(customer, store.slug)
  const buy = async () => {
    await run(customer, 'setCartLine', {
      locationId: checkOut.locationId,
      skuId: encodeId('Sku', skus[0].id),
      quantity: 1,
    })
    return orderOf(await run(customer, 'checkOut', checkOut))
  }
  const held = await buy()
  const paid = orderOf(await pay(customer, (await buy()).id, cards.succeeds))
  const shopper = askAs(test, viewers.shopper)
  const { pickQueue } = await shopper(
    'query($l: ID!) { pickQueue(locationId: $l) { edges { node { id } } } }',
    {
      l: checkOut.locationId,
    },
  )
  const { reserveStock } = await askAs(test, viewers.staffKey)(
    'mutation($i: ReserveStockInput!) { reserveStock(input: $i) { ... on StockReserved { reservations { id } } } }',
    {
      i: {
        key: 'fuzz',
        locationId: checkOut.locationId,
        ownerId: 'fuzz',
        lines: [{ skuId: encodeId('Sku', skus[1].id), quantity: 1 }],
      },
    },
  )
  const { inviteMember } = await askAs(test, viewers.owner)(
    'mutation($i: InviteMemberInput!) { inviteMember(input: $i) { ... on MemberInvited { invitation { id } } } }',
    { i: { key: 'fuzz', retailerId: encodeId('Retailer', retailer.id), role: 'VIEWER' } },
  )
  const { cart } = await customer('{ cart { id } }')
  const mine = { userId: viewers.customer.userId, at: test.clock.now }
  const ids: Partial<Record<OpaqueType, string>> = {
    Retailer: encodeId('Retailer', retailer.id),
    Location: encodeId('Location', store.id),
    Category: encodeId('Category', categories[0]?.id ?? ''),
    Product: encodeId('Product', product.id),
    Sku: encodeId('Sku', skus[0].id),
    Listing: encodeId('Listing', store.id, skus[0].id),
    StockLevel: encodeId('StockLevel', store.id, skus[0].id),
    Order: held.id,
    OrderLine: paid.lines[0]?.id,
    Pick: Object(pickQueue).edges[0]?.node.id,
    Reservation: firstId(Object(reserveStock).reservations),
    Cart: Object(cart).id,
    Membership: encodeId('Membership', viewers.otherShopper.memberships[0]?.id ?? ''),
    Invitation: Object(inviteMember).invitation.id,
    CustomerAddress: encodeId('CustomerAddress', await writeAddress(test.database.db, mine)),
    RetailerApiKey: encodeId(
      'RetailerApiKey',
      await writeApiKey(test.database.db, { retailerId: retailer.id, at: test.clock.now }),
    ),
    Session: encodeId('Session', await writeSession(test.database.db, mine)),
    ListedPrice: await findPriceId(test, store.id, skus[0].id),
    TaxRate: await writeTaxRate(test, retailer.id),
    Attribute: await writeAttribute(test, { ...product, name: 'Roast' }),
    StockView: await writeStockView(test, retailer.id),
  }
  return (type) => ids[type] ?? encodeId('ApiKey', '019a3b5e-0000-7000-8000-00000000dead')
}

/** Of a class that nothing else of the test states. */
export async function writeTaxRate({ database }: GraphqlTest, retailerId: string): Promise<string> {
  const id = newId()
  const rate = { country: 'GB', taxClass: 'super_reduced', rate: 1_000, fromOn: '2020-01-01' } as const
  await database.db.insert(taxRate).values({ retailerId, id, ...rate })
  return encodeId('TaxRate', retailerId, id)
}

/** Of products where this one stands. */
export async function writeAttribute(
  { database }: GraphqlTest,
  { retailerId, categoryId, name }: { retailerId: string; categoryId: string; name: string },
): Promise<string> {
  const id = newId()
  const row = { id, retailerId, categoryId, position: 0, name, kind: 'text' } as const
  await database.db.insert(attribute).values(row)
  return encodeId('Attribute', retailerId, id)
}

/** Shared with all of the staff, and narrowed by nothing. */
export async function writeStockView({ database, clock }: GraphqlTest, retailerId: string): Promise<string> {
  const id = newId()
  const content = {
    text: '',
    states: [],
    categoryId: null,
    sort: 'walk',
    isDense: false,
    hiddenColumns: [],
    columnWidths: [],
  }
  await database.db
    .insert(stockView)
    .values({ retailerId, id, userId: null, name: `View ${id}`, content, updatedAt: clock.now })
  return encodeId('StockView', retailerId, id)
}

/** Of the only price that the listing has had so far. */
export async function findPriceId(
  { database }: GraphqlTest,
  locationId: string,
  skuId: string,
): Promise<string> {
  const [price] = await listPrices(database.db, [{ locationId, skuId }])
  if (!price) throw new Error('What is offered has a price.')
  return encodeId('ListedPrice', locationId, price.id)
}

function firstId(list: unknown): string {
  const [first] = list as { id: string }[]
  if (!first) throw new Error('The world of the fuzz is not whole.')
  return first.id
}

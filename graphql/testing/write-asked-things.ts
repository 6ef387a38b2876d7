import { newId, type OrderId } from '@/db/ids'
import { invitation, order, orderLine, pick } from '@/db/schema'
import { encodeId } from '@/graphql/base/opaque-id'
import type { GraphqlTest } from '@/graphql/testing/create-graphql-test'
import { writeApiKey } from '@/graphql/testing/write-api-key'

/** Two orders of the store, one whose pick is claimed and one that waits, and an invitation. Returns the ids of everything by name. */
export async function writeAskedThings({
  database,
  world,
  clock,
}: GraphqlTest): Promise<Record<string, string>> {
  const { db } = database
  const { store, skus, viewers } = world
  const locationId = store.id
  const [orderId, queuedId, lineId, claimedPick, queuedPick] = [newId(), newId(), newId(), newId(), newId()]
  const row = (each: OrderId, number: string): typeof order.$inferInsert => ({
    locationId,
    id: each,
    number,
    customer: `user:${viewers.customer.userId}`,
    checkoutId: newId(),
    state: 'picking',
    version: 1,
    handover: 'pick_up',
    contactName: 'Cora',
    currency: 'GBP',
    substitutionWish: 'similar',
    totalMinor: 250,
    holdExtended: false,
    createdAt: clock.now,
  })
  await db.insert(order).values([row(orderId, 'AAAA'), row(queuedId, 'BBBB')])
  await db.insert(orderLine).values({
    locationId,
    orderId,
    id: lineId,
    position: 0,
    skuId: skus[0].id,
    name: skus[0].name,
    priceMinor: 250,
    quantity: 1,
    quantityFound: 0,
    state: 'confirmed',
    substitutionWish: 'similar',
  })
  await db.insert(pick).values([
    {
      locationId,
      id: claimedPick,
      orderId,
      state: 'claimed',
      shopperId: viewers.shopper.userId,
      version: 1,
      queuedAt: clock.now,
      claimedAt: clock.now,
    },
    { locationId, id: queuedPick, orderId: queuedId, state: 'queued', version: 1, queuedAt: clock.now },
  ])
  return {
    retailer: encodeId('Retailer', world.retailer.id),
    product: encodeId('Product', world.product.id),
    category: encodeId('Category', world.product.categoryId),
    location: encodeId('Location', locationId),
    sku: encodeId('Sku', skus[0].id),
    stockLevel: encodeId('StockLevel', locationId, skus[0].id),
    reservation: encodeId('Reservation', locationId, newId()),
    apiKey: encodeId('ApiKey', newId()),
    address: encodeId('CustomerAddress', newId()),
    retailerApiKey: encodeId(
      'RetailerApiKey',
      await writeApiKey(db, { retailerId: world.retailer.id, at: clock.now }),
    ),
    session: encodeId('Session', newId()),
    order: encodeId('Order', locationId, orderId),
    queuedOrder: encodeId('Order', locationId, queuedId),
    orderLine: encodeId('OrderLine', locationId, orderId, lineId),
    pick: encodeId('Pick', locationId, claimedPick),
    queuedPick: encodeId('Pick', locationId, queuedPick),
    membership: encodeId('Membership', viewers.shopper.memberships[0]?.id ?? ''),
    listedPrice: encodeId('ListedPrice', locationId, newId()),
    attribute: encodeId('Attribute', world.retailer.id, newId()),
    taxRate: encodeId('TaxRate', world.retailer.id, newId()),
    stockView: encodeId('StockView', world.retailer.id, newId()),
    invitation: encodeId('Invitation', await writeInvitation(database, world)),
  }
}

async function writeInvitation({ db }: GraphqlTest['database'], world: GraphqlTest['world']) {
  const id = newId()
  const at = new Date()
  await db.insert(invitation).values({
    id,
    retailerId: world.retailer.id,
    role: 'picker',
    tokenHash: id,
    invitedBy: 'system',
    createdAt: at,
    expiresAt: at,
  })
  return id
}

import { decodeId, encodeId, type OpaqueType, versionToPart } from '@/graphql/base/opaque-id'
import { askAs, cards, describeCheckOut, orderOf, pay, run } from '@/graphql/orders/testing/shop'
import type { GraphqlTest } from '@/graphql/testing/create-graphql-test'
import {
  findPriceId,
  writeAttribute,
  writeStockView,
  writeTaxRate,
} from '@/graphql/testing/fuzz/build-fuzz-ids'
import type { IdOf } from '@/graphql/testing/fuzz/list-targets'
import { writeAddress } from '@/graphql/testing/write-address'
import { writeApiKey } from '@/graphql/testing/write-api-key'
import { writeSession } from '@/graphql/testing/write-session'

/** The same things as of the own shop, at the rival's: made by its staff and by another customer. */
export async function buildRivalIds(test: GraphqlTest): Promise<IdOf> {
  const { world, as } = test
  const { store, sku, product, retailer } = world.rival
  const { rivalStaff, otherCustomer } = world.viewers
  const customer = askAs(test, otherCustomer)
  const checkOut = await describeCheckOut(customer, store.slug)
  const { locationId } = checkOut
  const skuId = encodeId('Sku', sku.id)
  const buy = async () => {
    await run(customer, 'setCartLine', { locationId, skuId, quantity: 1 })
    return orderOf(await run(customer, 'checkOut', checkOut))
  }
  const held = await buy()
  const paid = orderOf(await pay(customer, (await buy()).id, cards.succeeds))
  // One that stays in the cart.
  await run(customer, 'setCartLine', { locationId, skuId, quantity: 1 })
  const { cart } = await customer('{ cart { id } }')
  const cartId = Object(cart).id
  const staff = askAs(test, rivalStaff)
  const { pickQueue } = await staff('query($l: ID!) { pickQueue(locationId: $l) { nodes { id } } }', {
    l: locationId,
  })
  const { reserveStock } = await staff(
    `mutation($i: ReserveStockInput!) { reserveStock(input: $i) { ... on StockReserved { reservations { id } } } }`,
    { i: { key: 'rival', locationId, ownerId: 'rival', lines: [{ skuId, quantity: 1 }] } },
  )
  const { inviteMember } = await staff(
    'mutation($i: InviteMemberInput!) { inviteMember(input: $i) { ... on MemberInvited { invitation { id } } } }',
    { i: { key: 'rival', retailerId: encodeId('Retailer', retailer.id), role: 'VIEWER' } },
  )
  const made = await as(rivalStaff).query<{ createApiKey: { apiKey: { id: string } } }>(
    'mutation { createApiKey(input: { name: "Till" }) { ... on ApiKeyCreated { apiKey { id } } } }',
  )
  const theirs = { userId: otherCustomer.userId, at: test.clock.now }
  const ids: Partial<Record<OpaqueType, string>> = {
    Retailer: encodeId('Retailer', retailer.id),
    Category: encodeId('Category', product.categoryId),
    Product: encodeId('Product', product.id),
    Location: locationId as string,
    Sku: skuId,
    StockLevel: encodeId('StockLevel', store.id, sku.id),
    Order: held.id,
    OrderLine: paid.lines[0]?.id,
    Pick: Object(pickQueue).nodes[0]?.id,
    Reservation: Object(reserveStock).reservations[0]?.id,
    ApiKey: made.data?.createApiKey.apiKey.id,
    Membership: encodeId('Membership', rivalStaff.memberships[0]?.id ?? ''),
    Invitation: Object(inviteMember).invitation.id,
    CustomerAddress: encodeId('CustomerAddress', await writeAddress(test.database.db, theirs)),
    RetailerApiKey: encodeId(
      'RetailerApiKey',
      await writeApiKey(test.database.db, { retailerId: retailer.id, at: test.clock.now }),
    ),
    Session: encodeId('Session', await writeSession(test.database.db, theirs)),
    ListedPrice: await findPriceId(test, store.id, sku.id),
    TaxRate: await writeTaxRate(test, retailer.id),
    StockView: await writeStockView(test, retailer.id),
    Attribute: await writeAttribute(test, { ...product, name: 'Roast' }),
    Customer: encodeId('Customer', otherCustomer.userId),
    Listing: encodeId('Listing', store.id, sku.id),
    LedgerEntry: encodeId('LedgerEntry', store.id, sku.id, versionToPart(1)),
    Cart: cartId,
    CartLine: encodeId('CartLine', decodeId('Cart', cartId)?.[0] ?? '', store.id, sku.id),
  }
  return (type) => {
    const id = ids[type]
    if (id === undefined) throw new Error(`Make a ${type} of the rival: a root field takes one.`)
    return id
  }
}

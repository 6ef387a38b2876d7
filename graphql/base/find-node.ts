import { and, eq } from 'drizzle-orm'
import { findAddress } from '@/db/accounts/addresses'
import { findApiKey } from '@/db/accounts/api-keys'
import { findPickParties } from '@/db/accounts/find-order-parties'
import { findMembership } from '@/db/accounts/memberships'
import { findSession } from '@/db/accounts/sessions'
import { listingColumns } from '@/db/catalog/prices/price-now'
import type { OrderId } from '@/db/ids'
import { findRetailerApiKey } from '@/db/keys/retailer-api-keys'
import { findInvitation } from '@/db/people/invitations'
import * as table from '@/db/schema'
import { type OpaqueParts, type OpaqueType, partToVersion } from '@/graphql/base/opaque-id'
import { type GraphqlContext, perProcess } from '@/graphql/context'
import { createOrderPartiesLoader } from '@/graphql/orders/loaders/create-order-parties-loader'
import { isVisibleOrder, isVisiblePick } from '@/graphql/permissions/rules'
import { canSeeStockNumbers, mayAt, mayForRetailer } from '@/graphql/permissions/workplace'
import { customerOf } from '@/graphql/viewer'

/** Types that the schema calls a `Node`. */
export type NodeType = Exclude<
  OpaqueType,
  'Customer' | 'Deed' | 'ListedPrice' | 'TaxRate' | 'Attribute' | 'StockView'
>

/** Whether an id is of a type that is found by its id alone. */
export function isNode<D extends { type: OpaqueType }>(
  decoded: D,
): decoded is Extract<D, { type: NodeType }> {
  return decoded.type in finders
}

type FindNode<T extends NodeType> = (
  context: GraphqlContext,
  ...parts: OpaqueParts<T>
) => Promise<object | null>

/** An object by the parts of its id, if the viewer may see it. */
export function findNode<T extends NodeType>(
  context: GraphqlContext,
  { type, parts }: { type: T; parts: OpaqueParts<T> },
): Promise<object | null> {
  return finders[type](context, ...parts)
}

/** How an object of each type is found: the same rules as the root fields'. */
const finders: { readonly [T in NodeType]: FindNode<T> } = {
  Retailer: async ({ database: { db } }, id) =>
    first(await db.select().from(table.retailer).where(eq(table.retailer.id, id))),
  Location: async ({ database: { db } }, id) =>
    first(await db.select().from(table.location).where(eq(table.location.id, id))),
  Category: async ({ database: { db } }, id) =>
    first(await db.select().from(table.category).where(eq(table.category.id, id))),
  Product: async ({ database: { db } }, id) =>
    first(await db.select().from(table.product).where(eq(table.product.id, id))),
  Sku: async ({ database: { db } }, id) =>
    first(await db.select().from(table.sku).where(eq(table.sku.id, id))),
  Listing: async ({ database: { db } }, locationId, skuId) => {
    const { listing } = table
    return first(
      await db
        .select(listingColumns)
        .from(listing)
        .where(and(eq(listing.locationId, locationId), eq(listing.skuId, skuId))),
    )
  },
  StockLevel: async ({ database: { db } }, locationId, skuId) => {
    const { stockLevel } = table
    return first(
      await db
        .select()
        .from(stockLevel)
        .where(and(eq(stockLevel.locationId, locationId), eq(stockLevel.skuId, skuId))),
    )
  },
  Reservation: async (context, locationId, id) => {
    const { reservation } = table
    if (!(await mayAt(context, 'read_stock', locationId))) return null
    return first(
      await context.database.db
        .select()
        .from(reservation)
        .where(and(eq(reservation.locationId, locationId), eq(reservation.id, id))),
    )
  },
  Order: findVisibleOrder,
  OrderLine: async (context, locationId, orderId, id) => {
    const { orderLine } = table
    if (!(await isOrderVisible(context, locationId, orderId))) return null
    return first(
      await context.database.db
        .select()
        .from(orderLine)
        .where(
          and(eq(orderLine.locationId, locationId), eq(orderLine.orderId, orderId), eq(orderLine.id, id)),
        ),
    )
  },
  Pick: async (context, locationId, pickId) => {
    const { db } = context.database
    const { pick } = table
    const parties = await findPickParties(db, { locationId, pickId })
    if (parties === null || !(await isVisiblePick(parties, context, locationId))) return null
    return first(
      await db
        .select()
        .from(pick)
        .where(and(eq(pick.locationId, locationId), eq(pick.id, pickId))),
    )
  },
  Cart: async ({ viewer, database: { db } }, id) => {
    const owner = customerOf(viewer)
    if (owner === null) return null
    return first(
      await db
        .select()
        .from(table.cart)
        .where(and(eq(table.cart.id, id), eq(table.cart.owner, owner))),
    )
  },
  CartLine: async ({ viewer, database: { db } }, cartId, locationId, skuId) => {
    const owner = customerOf(viewer)
    if (owner === null) return null
    const { cart, cartLine } = table
    const [found] = await db
      .select({ line: cartLine })
      .from(cartLine)
      .innerJoin(cart, eq(cart.id, cartLine.cartId))
      .where(
        and(
          eq(cartLine.cartId, cartId),
          eq(cartLine.locationId, locationId),
          eq(cartLine.skuId, skuId),
          eq(cart.owner, owner),
        ),
      )
    return found?.line ?? null
  },
  LedgerEntry: async (context, locationId, skuId, part) => {
    const { ledgerEntry } = table
    const version = partToVersion(part)
    if (version === null || !(await canSeeStockNumbers(context, locationId))) return null
    return first(
      await context.database.db
        .select()
        .from(ledgerEntry)
        .where(
          and(
            eq(ledgerEntry.locationId, locationId),
            eq(ledgerEntry.skuId, skuId),
            eq(ledgerEntry.version, version),
          ),
        ),
    )
  },
  Membership: findVisibleMembership,
  Invitation: async ({ viewer, database: { db } }, id) => {
    const found = await findInvitation(db, id)
    return found && mayForRetailer(viewer, 'people', found.retailerId) ? found : null
  },
  CustomerAddress: async ({ viewer, database: { db } }, id) =>
    viewer.kind === 'person' && viewer.apiKeyId === null
      ? findAddress(db, { id, userId: viewer.userId })
      : null,
  Session: async ({ viewer, database: { db }, clock }, id) =>
    viewer.kind === 'person' && viewer.apiKeyId === null
      ? findSession(db, { id, userId: viewer.userId, at: clock() })
      : null,
  RetailerApiKey: async ({ viewer, database: { db } }, id) => {
    if (viewer.kind !== 'person' || viewer.apiKeyId !== null) return null
    const found = await findRetailerApiKey(db, id)
    return found && mayForRetailer(viewer, 'integrations', found.retailerId) ? found : null
  },
  ApiKey: async ({ viewer, database: { db } }, id) =>
    viewer.kind === 'person' && viewer.apiKeyId === null
      ? findApiKey(db, { id, userId: viewer.userId })
      : null,
}

async function findVisibleMembership(
  { viewer, database: { db } }: GraphqlContext,
  id: string,
): Promise<object | null> {
  const found = await findMembership(db, id)
  if (found === null) return null
  const isTheirs = viewer.kind === 'person' && found.userId === viewer.userId
  return isTheirs || mayForRetailer(viewer, 'people', found.retailerId) ? found : null
}

function first<Row>([row]: Row[]): Row | null {
  return row ?? null
}

async function isOrderVisible(
  context: GraphqlContext,
  locationId: string,
  orderId: OrderId,
): Promise<boolean> {
  const parties = await perProcess(context, createOrderPartiesLoader).load({ locationId, orderId })
  return parties !== null && isVisibleOrder(parties, context, locationId)
}

async function findVisibleOrder(
  context: GraphqlContext,
  locationId: string,
  id: OrderId,
): Promise<object | null> {
  const { order } = table
  if (!(await isOrderVisible(context, locationId, id))) return null
  return first(
    await context.database.db
      .select()
      .from(order)
      .where(and(eq(order.locationId, locationId), eq(order.id, id))),
  )
}

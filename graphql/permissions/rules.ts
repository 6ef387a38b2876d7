import { findPickParties, type OrderParties } from '@/db/accounts/find-order-parties'
import { findMembership } from '@/db/accounts/memberships'
import type { Db } from '@/db/client'
import type { LocationId } from '@/db/ids'
import { findRetailerApiKey } from '@/db/keys/retailer-api-keys'
import { findInvitation } from '@/db/people/invitations'
import type { OpaqueParts, OpaqueType } from '@/graphql/base/opaque-id'
import { type GraphqlContext, perProcess } from '@/graphql/context'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { createOrderPartiesLoader } from '@/graphql/orders/loaders/create-order-parties-loader'
import type { Capability } from '@/graphql/permissions/capabilities'
import type { Rule, Verdict } from '@/graphql/permissions/permission'
import { mayAt, mayAtRetailer, mayForRetailer } from '@/graphql/permissions/workplace'
import { customerOf } from '@/graphql/viewer'

/** Types whose ids begin with a location. */
type Placed =
  | 'Location'
  | 'StockLevel'
  | 'Reservation'
  | 'Order'
  | 'OrderLine'
  | 'Pick'
  | 'Listing'
  | 'ListedPrice'

/** Reads one argument, or one field of `input`, as an id; the schema's `@id` has seen to it that it is one. */
function readId<T extends OpaqueType>(type: T, field: string, args: Record<string, unknown>): OpaqueParts<T> {
  const holder = 'input' in args ? (args.input as Record<string, unknown>) : args
  return decodeArgument(type, String(holder[field]))
}

function isFound(found: boolean, type: OpaqueType): Verdict {
  return found ? 'visible' : { hidden: words[type] }
}

const words: Record<OpaqueType, string> = {
  Retailer: 'This retailer',
  Location: 'This location',
  Category: 'This category',
  Product: 'This product',
  Sku: 'This item',
  Cart: 'This cart',
  ApiKey: 'This API key',
  Listing: 'This listing',
  StockLevel: 'This stock level',
  Reservation: 'This reservation',
  Order: 'This order',
  Pick: 'This pick',
  OrderLine: 'This order line',
  CartLine: 'This cart line',
  LedgerEntry: 'This ledger entry',
  Customer: 'This customer',
  Membership: 'This person',
  Invitation: 'This invitation',
  Session: 'This session',
  CustomerAddress: 'This address',
  ListedPrice: 'This price',
  TaxRate: 'This rate',
  RetailerApiKey: 'This API key',
  Deed: 'This deed',
  Attribute: 'This attribute',
  StockView: 'This view',
}

/** An argument, or a field of the input, that carries an id. */
type With<F extends string> = { [Key in F]: string } | { input: { [Key in F]: string } }

/** Whoever has a capability at the location that the id carries. */
export function at<F extends string>(capability: Capability, type: Placed, field: F): Ruled<F> {
  const rule: Rule<With<F>> = (args, context) => {
    const may = mayAt(context, capability, readId(type, field, args)[0])
    return may instanceof Promise ? may.then((found) => isFound(found, type)) : isFound(may, type)
  }
  return { who: capability, on: [rule] }
}

interface Ruled<F extends string> {
  who: Capability
  on: readonly Rule<With<F>>[]
}

/** Whoever has a capability for the whole retailer that the id names, or with which it begins. */
export function ofRetailer<F extends string>(
  capability: Capability,
  field: F,
  type: 'Retailer' | 'TaxRate' | 'Attribute' = 'Retailer',
): Ruled<F> {
  const rule: Rule<With<F>> = (args, { viewer }) =>
    isFound(mayForRetailer(viewer, capability, readId(type, field, args)[0]), type)
  return { who: capability, on: [rule] }
}

/** Whoever has a capability at any place of the retailer that the id names, or with which it begins. */
export function atAnyPlaceOf<F extends string>(
  capability: Capability,
  field: F,
  type: 'Retailer' | 'StockView' = 'Retailer',
): Ruled<F> {
  const rule: Rule<With<F>> = (args, { viewer }) =>
    isFound(mayAtRetailer(viewer, capability, readId(type, field, args)[0]), type)
  return { who: capability, on: [rule] }
}

/** The same for the retailer of a membership, also of one that has ended: a retry of what ended it has to get there. */
export function ofMember<F extends string>(capability: Capability, field: F): Ruled<F> {
  return ofTheirRetailer(capability, field, {
    type: 'Membership',
    find: (db, id) => findMembership(db, id, { isEndedToo: true }),
  })
}

/** The same for the retailer of an invitation. */
export function ofInvitation<F extends string>(capability: Capability, field: F): Ruled<F> {
  return ofTheirRetailer(capability, field, { type: 'Invitation', find: findInvitation })
}

/** The same for the retailer of one of its API keys. */
export function ofApiKey<F extends string>(capability: Capability, field: F): Ruled<F> {
  return ofTheirRetailer(capability, field, { type: 'RetailerApiKey', find: findRetailerApiKey })
}

function ofTheirRetailer<F extends string>(
  capability: Capability,
  field: F,
  {
    type,
    find,
  }: {
    type: 'Membership' | 'Invitation' | 'RetailerApiKey'
    find: (db: Db, id: string) => Promise<{ retailerId: string } | null>
  },
): Ruled<F> {
  const rule: Rule<With<F>> = async (args, { viewer, database }) => {
    const found = await find(database.db, readId(type, field, args)[0])
    return isFound(found !== null && mayForRetailer(viewer, capability, found.retailerId), type)
  }
  return { who: capability, on: [rule] }
}

function orderRule<F extends string>(
  field: F,
  isVisible: (
    parties: OrderParties,
    context: GraphqlContext,
    locationId: LocationId,
  ) => boolean | Promise<boolean>,
): Rule<With<F>> {
  return async (args, context) => {
    const [locationId, orderId] = readId('Order', field, args)
    const parties = await perProcess(context, createOrderPartiesLoader).load({ locationId, orderId })
    return isFound(parties !== null && (await isVisible(parties, context, locationId)), 'Order')
  }
}

/** Its customer. */
export const ownOrder = <F extends string>(field: F) =>
  orderRule(field, (parties, context) => parties.customer === customerOf(context.viewer))

/** Its customer, and whoever manages the location's orders. */
export const ownOrManagedOrder = <F extends string>(field: F) =>
  orderRule(
    field,
    (parties, context, locationId) =>
      parties.customer === customerOf(context.viewer) || mayAt(context, 'manage_orders', locationId),
  )

/** Its shopper, and whoever manages the location's orders. */
export const orderAtWork = <F extends string>(field: F) =>
  orderRule(
    field,
    async (parties, context, locationId) =>
      (await isItsShopper(parties, context, locationId)) || mayAt(context, 'manage_orders', locationId),
  )

/** Its customer, its shopper, and whoever reads the location's orders. */
export const visibleOrder = <F extends string>(field: F) => orderRule(field, isVisibleOrder)

export function isVisibleOrder(
  parties: OrderParties,
  context: GraphqlContext,
  locationId: LocationId,
): boolean | Promise<boolean> {
  if (parties.customer === customerOf(context.viewer)) return true
  return isShoppersOr(parties, context, { locationId, capability: 'read_orders' })
}

/** Its customer and whoever manages the location's orders; a shopper knows the name to call out, and no more of who ordered. */
export function canSeeCustomer(
  context: GraphqlContext,
  { customer, locationId }: { customer: string; locationId: LocationId },
): boolean | Promise<boolean> {
  return customer === customerOf(context.viewer) || mayAt(context, 'manage_orders', locationId)
}

/** Its shopper, shoppers of the location while it is queued, and whoever reads the location's orders. */
export function visiblePick<F extends string>(field: F): Rule<With<F>> {
  return async (args, context) => {
    const [locationId, pickId] = readId('Pick', field, args)
    const parties = await findPickParties(context.database.db, { locationId, pickId })
    return isFound(parties !== null && (await isVisiblePick(parties, context, locationId)), 'Pick')
  }
}

export function isVisiblePick(
  parties: Pick<OrderParties, 'shopperId' | 'pickState'>,
  context: GraphqlContext,
  locationId: LocationId,
): boolean | Promise<boolean> {
  const capability = parties.pickState === 'queued' ? 'read_picks' : 'read_orders'
  return isShoppersOr(parties, context, { locationId, capability })
}

type Shopper = Pick<OrderParties, 'shopperId'>

function isShoppersOr(
  parties: Shopper,
  context: GraphqlContext,
  { locationId, capability }: { locationId: LocationId; capability: Capability },
): boolean | Promise<boolean> {
  const isShoppers = isItsShopper(parties, context, locationId)
  const orElse = (found: boolean) => found || mayAt(context, capability, locationId)
  return isShoppers instanceof Promise ? isShoppers.then(orElse) : orElse(isShoppers)
}

/** Whoever picks or picked it, as long as they may pick there: what they took is no longer theirs to see once they have gone. */
function isItsShopper(
  { shopperId }: Shopper,
  context: GraphqlContext,
  locationId: LocationId,
): boolean | Promise<boolean> {
  const { viewer } = context
  return viewer.kind === 'person' && shopperId === viewer.userId && mayAt(context, 'pick', locationId)
}

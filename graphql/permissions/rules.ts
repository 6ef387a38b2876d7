import { findPickParties, type OrderParties } from '@/db/accounts/find-order-parties'
import type { OpaqueParts, OpaqueType } from '@/graphql/base/opaque-id'
import { type GraphqlContext, perProcess } from '@/graphql/context'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { createOrderPartiesLoader } from '@/graphql/orders/loaders/create-order-parties-loader'
import type { Rule, Verdict } from '@/graphql/permissions/permission'
import { isWorkplace } from '@/graphql/permissions/workplace'
import { customerOf } from '@/graphql/viewer'

/** Types whose ids begin with a location. */
type Placed = 'Location' | 'StockLevel' | 'Reservation' | 'Order' | 'OrderLine' | 'Pick' | 'Listing'

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
}

/** An argument, or a field of the input, that carries an id. */
type With<F extends string> = { [Key in F]: string } | { input: { [Key in F]: string } }

/** The location that the id carries is one where the viewer works. */
export function atWorkplace<F extends string>(type: Placed, field: F): Rule<With<F>> {
  return (args, context) => {
    const works = isWorkplace(context, readId(type, field, args)[0])
    return works instanceof Promise ? works.then((found) => isFound(found, type)) : isFound(works, type)
  }
}

function orderRule<F extends string>(
  field: F,
  isVisible: (
    parties: OrderParties,
    context: GraphqlContext,
    locationId: string,
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

/** Its customer, and the location's staff. */
export const ownOrStaffsOrder = <F extends string>(field: F) =>
  orderRule(
    field,
    (parties, context, locationId) =>
      parties.customer === customerOf(context.viewer) || isStaffAt(context, locationId),
  )

/** Its shopper, and the location's staff. */
export const orderAtWork = <F extends string>(field: F) =>
  orderRule(
    field,
    (parties, context, locationId) => isItsShopper(parties, context) || isStaffAt(context, locationId),
  )

/** Its customer, its shopper, and the location's staff. */
export const visibleOrder = <F extends string>(field: F) => orderRule(field, isVisibleOrder)

export function isVisibleOrder(
  parties: OrderParties,
  context: GraphqlContext,
  locationId: string,
): boolean | Promise<boolean> {
  if (parties.customer === customerOf(context.viewer)) return true
  return isItsShopper(parties, context) || isStaffAt(context, locationId)
}

/** Its customer and the location's staff; a shopper knows the name to call out, and no more of who ordered. */
export function canSeeCustomer(
  context: GraphqlContext,
  { customer, locationId }: { customer: string; locationId: string },
): boolean | Promise<boolean> {
  return customer === customerOf(context.viewer) || isStaffAt(context, locationId)
}

/** Its shopper, shoppers of the location while it is queued, and the location's staff. */
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
  locationId: string,
): boolean | Promise<boolean> {
  if (isItsShopper(parties, context)) return true
  return parties.pickState === 'queued' ? isWorkplace(context, locationId) : isStaffAt(context, locationId)
}

function isItsShopper(parties: Pick<OrderParties, 'shopperId'>, { viewer }: GraphqlContext): boolean {
  return viewer.kind === 'person' && parties.shopperId === viewer.userId
}

/** Whether the viewer is staff of the location, or an operator. */
export function isStaffAt(context: GraphqlContext, locationId: string): boolean | Promise<boolean> {
  const { viewer } = context
  const isStaff = viewer.kind === 'person' && (viewer.role === 'staff' || viewer.role === 'operator')
  return isStaff && isWorkplace(context, locationId)
}

import { uuidv7 } from 'uuidv7'

/** A string that the compiler keeps apart from other ids; a plain string from a row or a client is accepted. */
type Id<Name extends string> = string & { readonly __id?: Name }

export type LocationId = Id<'location'>
export type SkuId = Id<'sku'>
export type ReservationId = Id<'reservation'>

/** Who asks: `user:<id>`, `guest:<id>`, `key:<id>` or `system`. */
export type Caller = Id<'caller'>

declare const brand: unique symbol

/** An id that a plain string, or the id of something else, does not stand in for. It comes from a row, from an id that was decoded, or from `newId`. */
type Branded<Name extends string> = string & { readonly [brand]: { readonly [Only in Name]: true } }

export type OrderId = Branded<'order'>
export type OrderLineId = Branded<'order line'>
export type CheckoutId = Branded<'checkout'>
export type PaymentId = Branded<'payment'>
export type PickId = Branded<'pick'>
export type PriceId = Branded<'price'>
export type TaxRateId = Branded<'tax rate'>
export type AttributeId = Branded<'attribute'>
export type StockViewId = Branded<'stock view'>

/** An id that nothing has yet: it may become the id of anything. */
export type NewId = OrderId &
  OrderLineId &
  CheckoutId &
  PaymentId &
  PickId &
  PriceId &
  TaxRateId &
  AttributeId &
  StockViewId

/** UUIDv7: ids grow with time, so that rows lie in the order in which they were made. */
export function newId(): NewId {
  return uuidv7() as NewId
}

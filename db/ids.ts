/** A string that the compiler keeps apart from other ids; a plain string from a row or a client is accepted. */
type Id<Name extends string> = string & { readonly __id?: Name }

export type LocationId = Id<'location'>
export type SkuId = Id<'sku'>
export type ReservationId = Id<'reservation'>

/** Who asks: `user:<id>`, `guest:<id>`, `key:<id>` or `system`. */
export type Caller = Id<'caller'>

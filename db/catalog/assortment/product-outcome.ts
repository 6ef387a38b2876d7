/** SKUs of one product. */
export const SKUS_MAX = 50

/** What becomes of a request about a product or one of its SKUs. `field` is the path inside the input. */
export type ProductOutcome =
  | { type: 'ProductChanged'; id: string }
  | { type: 'UnknownProduct' }
  | { type: 'UnknownSku' }
  | { type: 'UnknownCategory' }
  | { type: 'UnknownLocation' }
  | { type: 'UnknownAttribute' }
  /** Somebody else changed it, or one of its SKUs, since it was read. */
  | { type: 'ProductConflict'; id: string; expected: number }
  /** It has to be brought back first. */
  | { type: 'ProductArchived'; id: string }
  /** Another SKU of the retailer has this code. */
  | { type: 'CodeTaken'; printed: string; skuId: string; field: string[] }
  /** Another SKU of the product has the same options. */
  | { type: 'SameOptions'; field: string[] }
  | { type: 'TooManySkus'; field: string[] }
  /** It cannot be sold in such quantities. */
  | { type: 'BrokenQuantityRule'; field: string[]; message: string }
  /** It cannot be opened into that. */
  | { type: 'BrokenPack'; field: string[]; message: string }
  /** It cannot be put together of that. */
  | { type: 'BrokenSet'; field: string[]; message: string }
  /** There was stock of it, or it is in somebody's cart: in what it is counted stays. */
  | { type: 'UnitFixed'; skuId: string }
  /** The product shows it already. */
  | { type: 'SamePicture'; field: string[] }
  /** Its retailer never sent it, or it was swept. */
  | { type: 'UnknownPicture'; field: string[] }
  /** What is told of it contradicts itself. */
  | { type: 'BrokenParticulars'; field: string[]; message: string }
  /** What is stated of an attribute is none of its values, or it is not one of the product's. */
  | { type: 'BrokenAttributes'; field: string[]; message: string }

/** Why it cannot be done. */
export type ProductRefusal = Exclude<ProductOutcome, { type: 'ProductChanged' }>

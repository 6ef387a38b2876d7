/** What a change of a listing's prices answers. */
export type PriceOutcome =
  | { type: 'PriceChanged'; locationId: string; skuId: string }
  /** Also where it is another retailer's, or not offered there. */
  | { type: 'UnknownListing' }
  | { type: 'UnknownPrice' }
  /** Somebody else changed the offer since it was read. */
  | { type: 'ListingConflict'; locationId: string; skuId: string; expected: number; isNew: false }
  /** A time that is none, that is over, or farther off than prices are set ahead. */
  | { type: 'TimeNotAhead'; field: 'from' | 'until' }
  /** A promotion that ends before it begins, or lasts too long. */
  | { type: 'SpanNotPlausible' }
  /** Another promotion runs within the span. */
  | { type: 'PromotionOverlaps'; locationId: string; priceId: string }
  /** It costs no less than without it when it begins. */
  | { type: 'NoReduction'; regularMinor: number }
  /** What has begun is history; of a promotion only the end is open. */
  | { type: 'PriceHasBegun' }

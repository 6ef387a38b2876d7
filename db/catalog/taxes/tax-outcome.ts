/** What becomes of a request about a retailer's rates of tax. */
export type TaxOutcome =
  | { type: 'TaxRatesChanged'; retailerId: string }
  /** Another rate of the class holds from the same day. */
  | { type: 'TaxRateOverlaps'; taxRateId: string }
  | { type: 'UnknownRetailer' }
  | { type: 'UnknownTaxRate' }

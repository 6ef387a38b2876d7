/** As many as one person may keep for themselves, and as many as a retailer's staff may share. */
export const STOCK_VIEWS_MAX = 50

/** What becomes of a request to keep a view. */
export type StockViewOutcome =
  | { type: 'StockViewSaved'; id: string }
  /** Another one among those that it would stand beside. */
  | { type: 'StockViewNameTaken'; id: string }
  | { type: 'TooManyStockViews' }
  | { type: 'UnknownStockView' }
  | { type: 'UnknownCategory' }
  /** What is shared is changed by those who change stock. */
  | { type: 'MayNotShare' }

/** The columns of the stock table, in their order. */
export const stockColumnIds = [
  'item',
  'place',
  'onHand',
  'reserved',
  'unavailable',
  'safetyStock',
  'shelf',
  'backRoom',
  'available',
  'badge',
  'price',
] as const

export type StockColumnId = (typeof stockColumnIds)[number]

/** How somebody likes the stock table; kept in a cookie, so that the server draws it so at once. */
export type StockLook = {
  /** Rows of 38 px instead of 64. */
  isDense: boolean
  hidden: readonly StockColumnId[]
  /** Pixels, where a column was drawn wider or narrower. */
  widths: Readonly<Partial<Record<StockColumnId, number>>>
}

export const stockLookCookie = 'stock-look'

/** Shown to whoever asks for them: a shop without a back room has no use for its columns. */
const shownOnWish: readonly StockColumnId[] = ['shelf', 'backRoom']

export const usualLook: StockLook = { isDense: false, hidden: shownOnWish, widths: {} }

export const columnWidth = { min: 56, max: 480 }

/** Without these a row says nothing. */
const alwaysShown: readonly StockColumnId[] = ['item', 'available']

/** The columns that one may hide. */
export const hideableColumnIds = stockColumnIds.filter((id) => !alwaysShown.includes(id))

export function limitWidth(width: number): number {
  return Math.round(Math.min(columnWidth.max, Math.max(columnWidth.min, width)))
}

/** `dense.-price.backRoom-shown.onHand-96`, empty for the usual look: only what a cookie may hold as it is. */
export function writeStockLook({ isDense, hidden, widths }: StockLook): string {
  return [
    ...(isDense ? ['dense'] : []),
    ...hidden.filter((id) => !shownOnWish.includes(id)).map((id) => `-${id}`),
    ...shownOnWish.filter((id) => !hidden.includes(id)).map((id) => `${id}-shown`),
    ...Object.entries(widths).map(([id, width]) => `${id}-${width}`),
  ].join('.')
}

/** Reads the cookie; whatever it cannot mean is left out. */
export function readStockLook(written: string | undefined): StockLook {
  const parts = (written ?? '').split('.')
  const widths: Partial<Record<StockColumnId, number>> = {}
  for (const part of parts) {
    const [, name, width] = /^([a-zA-Z]+)-(\d{1,4})$/.exec(part) ?? []
    const id = stockColumnIds.find((one) => one === name)
    if (id && id !== 'item') widths[id] = limitWidth(Number(width))
  }
  return {
    isDense: parts.includes('dense'),
    hidden: hideableColumnIds.filter((id) =>
      shownOnWish.includes(id) ? !parts.includes(`${id}-shown`) : parts.includes(`-${id}`),
    ),
    widths,
  }
}

import type { ChangeListingLineInput, ChangeStockLineInput } from '@/components/generated/operations'
import {
  type Balance,
  bucketOf,
  type ChangeKind,
  changeWords,
  previewBalance,
} from '@/components/stock/stock-change'
import { spotWords } from '@/components/stock/stock-words'
import type { Measure } from '@/components/ui/quantity'
import { formatQuantity, parseQuantity } from '@/standards/quantity'

/** Most rows that one request changes. */
export const chosenMax = 500

/** What may be done to the stock of many rows at once. */
export const bulkStockKinds: readonly ChangeKind[] = ['add', 'take', 'set', 'setAside', 'putBack', 'safety']

/** What may be done to their offers. */
export const bulkListingWords = {
  list: 'List',
  unlist: 'Unlist',
  threshold: 'Alert at',
  place: 'Aisle and bay',
} as const

export type BulkListingKind = keyof typeof bulkListingWords
export type BulkKind = ChangeKind | BulkListingKind

/** What was chosen and typed, for all rows alike; a quantity is of each row's own unit. */
export type BulkWish = { kind: BulkKind; typed: string; aisle: string; bay: string }

/** A chosen row as it is at this moment. */
export type ChosenLevel = {
  skuId: string
  measure: Measure
  version: number
  balance: Balance
  listing: {
    version: number
    isListed: boolean
    aisle: number
    bay: number
    lowStockThreshold: number | null
  }
}

/** What one row would become, and what the request says of it; null where what was typed does not fit its unit. */
export type PlannedLine<Line> = {
  before: string
  after: string | null
  /** Cannot be, or breaks a promise. */
  isImpossible: boolean
  line: Line | null
}

export function isListingKind(kind: BulkKind): kind is BulkListingKind {
  return kind in bulkListingWords
}

/** A change of the stock of one row: a statement with the version it was seen at, or a change. */
export function planStock(
  { skuId, version, balance, measure }: ChosenLevel,
  { kind, typed }: { kind: ChangeKind; typed: string },
  locale: string,
): PlannedLine<ChangeStockLineInput> {
  const say = (count: number) => formatQuantity(locale, count, measure)
  const before = say(bucketOf(kind, balance))
  const quantity = parseQuantity(locale, typed, measure)
  if (quantity === null || quantity < changeWords[kind].least)
    return { before, after: null, isImpossible: typed.trim() !== '', line: null }
  const next = previewBalance(balance, { kind, quantity })
  const { onHand, reserved, unavailable, safetyStock } = next
  return {
    before,
    after: say(bucketOf(kind, next)),
    isImpossible: onHand < 0 || unavailable < 0 || safetyStock < 0 || reserved + unavailable > onHand,
    line:
      kind === 'set' || kind === 'safety'
        ? { skuId, quantity, expectedVersion: version }
        : { skuId, change: kind === 'take' || kind === 'putBack' ? -quantity : quantity },
  }
}

/** A change of the offer of one row, with the version it was seen at. */
export function planListing(
  { skuId, measure, listing }: ChosenLevel,
  { kind, typed, aisle, bay }: BulkWish & { kind: BulkListingKind },
  locale: string,
): PlannedLine<ChangeListingLineInput> {
  const seen = { skuId, expectedVersion: listing.version }
  switch (kind) {
    case 'list':
    case 'unlist': {
      const isListed = kind === 'list'
      return {
        before: listing.isListed ? 'Listed' : 'Not listed',
        after: isListed ? 'Listed' : 'Not listed',
        isImpossible: false,
        line: { ...seen, isListed },
      }
    }
    case 'threshold': {
      const say = (count: number | null) => (count === null ? 'None' : formatQuantity(locale, count, measure))
      const before = say(listing.lowStockThreshold)
      // Nothing typed takes it away.
      const lowStockThreshold = typed.trim() === '' ? null : parseQuantity(locale, typed, measure)
      const isUnfit = typed.trim() !== '' && (lowStockThreshold === null || lowStockThreshold < 0)
      if (isUnfit) return { before, after: null, isImpossible: true, line: null }
      return {
        before,
        after: say(lowStockThreshold),
        isImpossible: false,
        line: { ...seen, lowStockThreshold },
      }
    }
    case 'place': {
      const before = spotWords(listing)
      const [newAisle, newBay] = [readSpot(aisle), readSpot(bay)]
      if (newAisle === 'wrong' || newBay === 'wrong' || (newAisle === null && newBay === null))
        return { before, after: null, isImpossible: false, line: null }
      const spot = { aisle: newAisle ?? listing.aisle, bay: newBay ?? listing.bay }
      return { before, after: spotWords(spot), isImpossible: false, line: { ...seen, ...spot } }
    }
  }
}

/** The number of an aisle or a bay; null where nothing was typed, so that it stays. */
function readSpot(typed: string): number | null | 'wrong' {
  if (typed.trim() === '') return null
  return /^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : 'wrong'
}

/** “3 changed, 1 was not”, for people. */
export function tellAnswers({ changed, refused }: { changed: number; refused: number }): string {
  const items = `${changed} ${changed === 1 ? 'item' : 'items'} changed`
  if (refused === 0) return items
  return `${items}, ${refused} ${refused === 1 ? 'was' : 'were'} not`
}

import type {
  LedgerKind,
  StockBucket,
  StockReason,
  StockSpot,
  StockState,
} from '@/components/generated/operations'
import { type ChangeKind, changeWords } from '@/components/stock/stock-change'
import type { Measure } from '@/components/ui/quantity'
import { formatQuantity } from '@/standards/quantity'

export const bucketWords: Record<StockBucket, string> = {
  ON_HAND: 'On hand',
  UNAVAILABLE: 'Unavailable',
  SAFETY_STOCK: 'Safety stock',
}

export const spotNames: Record<StockSpot, string> = { SHELF: 'On the shelf', BACK_ROOM: 'In the back room' }

/** What a change counts, for the name of its number. */
export function tellCounted(kind: ChangeKind, spot: StockSpot | null): string {
  if (kind === 'toShelf') return spotNames.SHELF
  if (kind === 'toBackRoom') return spotNames.BACK_ROOM
  return spot === null ? bucketWords[changeWords[kind].bucket] : spotNames[spot]
}

export const reasonWords: Record<StockReason, string> = {
  RECEIVED: 'Received',
  DAMAGED: 'Damaged',
  EXPIRED: 'Expired',
  THEFT: 'Theft',
  LOST: 'Lost',
  RETURNED: 'Returned',
  RECOUNT: 'Recount',
  CORRECTION: 'Correction',
  MOVED: 'Moved',
  SOLD: 'Sold',
  SHORTED: 'Not found by a shopper',
  OPENED: 'Pack opened',
}

export const ledgerKindWords: Record<LedgerKind, string> = {
  RESERVED: 'Reserved',
  COMMITTED: 'Sold',
  RELEASED: 'Given back',
  LAPSED: 'Hold ran out',
  ADJUSTED: 'Adjusted',
  SET: 'Set',
  MOVED: 'Moved',
}

export const stateWords: Record<StockState, string> = {
  IN_STOCK: 'In stock',
  LOW: 'Low',
  OUT: 'Out',
  WITH_UNAVAILABLE: 'With unavailable units',
  WITH_RESERVED: 'With promised units',
}

/** “1 unit”, “12 units”. */
export function units(count: number): string {
  return `${count} ${count === 1 ? 'unit' : 'units'}`
}

/** The same of what may be measured: “1.25 kg”. */
export function quantityWords(locale: string, quantity: number, measure: Measure): string {
  return measure.unit === 'H87' && measure.scale === 0
    ? units(quantity)
    : formatQuantity(locale, quantity, measure)
}

type Place = { zone: string; aisle: number; bay: number }

/** The spot in its zone: “A4 · B12”. */
export function spotWords({ aisle, bay }: Omit<Place, 'zone'>): string {
  return `A${aisle} · B${bay}`
}

/** Where a thing stands, as staff say it: “Chilled · A4 · B12”. */
export function placeWords(place: Place): string {
  return `${place.zone} · ${spotWords(place)}`
}

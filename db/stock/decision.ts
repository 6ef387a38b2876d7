import type { Caller, ReservationId, SkuId } from '@/db/ids'
import type { ReservationOwner, StockCommand, StockReason } from '@/db/stock/command'
import type {
  Buckets,
  LapsedReservation,
  ReservationState,
  StockBalance,
  StockChanged,
  StockRefusal,
} from '@/db/stock/outcome'

export type LedgerKind = 'reserved' | 'committed' | 'released' | 'lapsed' | 'adjusted' | 'set' | 'moved'

/** A reservation as `decide` sees it; times are milliseconds since 1970. */
export interface Hold {
  id: ReservationId
  skuId: SkuId
  owner: ReservationOwner
  caller: Caller
  quantity: number
  quantityCommitted: number
  quantityReturned: number
  state: ReservationState
  expiresAt: number | null
  createdAt: number
  endedAt: number | null
}

/** What `decide` needs to know of a job. */
export interface DecideJob {
  caller: Caller
  key: string | null
  /** Whose reservations it may commit, release and extend: see `LaneJob`. */
  authority: 'caller' | 'clientHolds' | 'location'
  commands: readonly StockCommand[]
}

/** Everything that was locked and read for one batch. */
export interface DecideInput {
  /** Milliseconds since 1970; one reading of the clock for the whole batch. */
  at: number
  /** The locked balances of every SKU that the commands name and the location lists. */
  levels: readonly StockBalance[]
  /** Every reservation that the commands name, live ones of the levels whose time has run out (`decideAndServe` says which), and all live ones where a command may shorten. */
  holds: readonly Hold[]
  jobs: readonly DecideJob[]
  /** No bucket grows beyond it: what the retailer takes for a plausible count, at most 2,147,483,647. */
  countMax: number
  /** Ids for the holds that a shortfall makes. */
  nextId(): string
}

/** One ledger entry to be written. */
export interface LedgerLine {
  skuId: SkuId
  version: number
  kind: LedgerKind
  reason: StockReason | null
  change: Buckets
  balance: Buckets
  reservationId: ReservationId | null
  reference: string | null
  caller: Caller
  commandKey: string | null
}

/** What to answer and what to write. */
export interface Decision {
  /** One per job, in order. */
  answers: (StockChanged | StockRefusal)[]
  lapsed: LapsedReservation[]
  /** Levels that changed, with the version that was locked. */
  levels: (StockBalance & { versionBefore: number })[]
  entries: LedgerLine[]
  holdsMade: Hold[]
  holdsChanged: Hold[]
}

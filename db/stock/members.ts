import type { PendingQuery, Row, TransactionSql } from 'postgres'
import type { VersionsById } from '@/db/events/wake-payload'
import type { Caller, LocationId, NewId, SkuId } from '@/db/ids'
import type { ReservationOwner, StockCommand } from '@/db/stock/command'
import type { LapsedReservation, ShortenedReservation, StockChanged, StockRefusal } from '@/db/stock/outcome'
import type { BatchFence } from '@/db/stock/statements/batch-fence'

/** A request that is decided by the members' rules: `checkOut`, `claimPick`. What else it holds is theirs to know. */
export interface MemberRequest {
  readonly kind: string
}

/** A member's request with who asks. */
export interface RequestOf {
  caller: Caller
  request: MemberRequest
}

export interface BatchPlace {
  locationId: LocationId
  /** The time of the batch, where a test says it; null: the database's. */
  givenAt: Date | null
}

/**
 * Who travels with stock in its batches: orders with their payments and picks. The engine knows them by this port alone. Whatever the number
 * and the kinds of a batch's requests, they are read at once, decided in order with the jobs that change stock alone, and written at once.
 */
export interface BatchMembers {
  /**
   * Sends, without waiting, what locks and reads everything that the requests need: behind `begin`, before stock is locked. Whoever
   * locks these rows, locks them before any stock.
   */
  read(sql: TransactionSql, place: BatchPlace, requests: readonly RequestOf[]): MembersRead
}

export interface MembersRead {
  /** Sub-selects of what the requests act on, in the members' own tables; null where there are no requests. */
  stock: { skuIds: PendingQuery<Row[]>; reservationIds: PendingQuery<Row[]> } | null
  state: Promise<MembersState>
}

/** What was locked and read. */
export interface MembersState {
  /** Of the levels that the requests act on: those whose SKU was known only when it was read. */
  skuIds: readonly SkuId[]
  /** Begins to decide, from what was read; may be begun anew, with the same result. */
  open(context: { at: Date; nextId(): NewId }): MembersDraft
  /** Reads those that holds belong to, so that they can follow what becomes of them. */
  readOwners(owners: readonly ReservationOwner[]): Promise<void>
}

/** The members' side of a batch while it is decided. */
export interface MembersDraft {
  /** What becomes of those whose holds ran out, in the same transaction: neither is ever without the other. */
  followLapsed(lapsed: readonly LapsedReservation[]): void
  /** What becomes of those who lost a promise to a shortfall. */
  followShortened(shortened: readonly ShortenedReservation[]): void
  /** Decides one request; `decideStock` decides its commands, all or nothing, and past it nothing may fail. The answer is JSON. */
  decide(
    request: RequestOf,
    decideStock: (commands: readonly StockCommand[]) => StockChanged | StockRefusal,
  ): unknown
  /** Owners of holds that were to follow and were not read yet. */
  readonly ownersMissing: readonly ReservationOwner[]
  /** What readers are told of. */
  readonly changed: { orders: VersionsById; picks: boolean }
  /** Sends everything that was decided; fails in any transaction but that of the fence (I13). Throws at once where it cannot be put together: then nothing is committed. */
  write(sql: TransactionSql, fence: BatchFence): Promise<void>
}

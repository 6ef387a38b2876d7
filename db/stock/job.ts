import type { Caller, LocationId } from '@/db/ids'
import type { StockCommand } from '@/db/stock/command'
import type { MemberRequest } from '@/db/stock/members'

/** What a job's content may hold: hashed canonically, so the order of an object's fields does not count. */
export type Content =
  | string
  | number
  | boolean
  | null
  | undefined
  | Date
  | readonly Content[]
  | { readonly [field: string]: Content }

/** One request for one location, answered once under its key. */
interface JobName {
  locationId: LocationId
  caller: Caller
  /** The caller's idempotency key, 1 to 200 characters. Null: nothing is stored; only for tidying that may run twice. */
  key: string | null
  /** Names the request, for people: `reserveStock`, `payOrder`. */
  kind: string
  /** What the caller asked for: the same key with other content is refused. Leave out what a retry makes anew (ids, times). */
  content: Content
}

/** Changes of stock and nothing else: its commands are decided in order, all or nothing. */
export interface StockJob extends JobName {
  commands: readonly StockCommand[]
  request?: undefined
  /**
   * Whose reservations it may commit, release and extend: `caller`, those that this caller made (the default); `clientHolds`, those that any client of
   * the location made by its own reference, because the edge has made sure that the caller works there; `location`, all of the location's.
   */
  authority?: 'caller' | 'clientHolds' | 'location'
}

/** A request to those whose rows travel with stock: what happens to stock is theirs to say, once everything is locked and read. */
export interface MemberJob extends JobName {
  request: MemberRequest
  commands?: undefined
}

export type LaneJob = StockJob | MemberJob

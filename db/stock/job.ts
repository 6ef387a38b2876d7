import type { Tx } from '@/db/client'
import type { Caller, LocationId } from '@/db/ids'
import type { StockCommand } from '@/db/stock/command'
import type { StockChanged } from '@/db/stock/outcome'

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

/**
 * Runs inside the batch's transaction before stock rows are locked: lock and read here, write nothing.
 * Commands are then decided; anything but an array is the job's outcome, stored as it is, and no stock moves.
 */
export type Prepare<O> = (tx: Tx, at: Date) => Promise<readonly StockCommand[] | O>

/** Runs inside the same transaction after the stock was written; what it returns (JSON) is stored for the key. */
export type OnDecided<O> = (tx: Tx, decided: StockChanged, at: Date) => Promise<O>

/** One request for one location: its commands are decided in order, all or nothing. */
export interface LaneJob<O = StockChanged> {
  locationId: LocationId
  caller: Caller
  /** The caller's idempotency key, 1 to 200 characters. Null: nothing is stored; only for tidying that may run twice. */
  key: string | null
  /** Names the request, for people: `reserveStock`, `payOrder`. */
  kind: string
  /** What the caller asked for: the same key with other content is refused. Leave out what a retry makes anew (ids, times). */
  content: Content
  commands: readonly StockCommand[] | Prepare<O>
  onDecided?: OnDecided<O>
  /**
   * Whose reservations it may commit, release and extend: `caller`, those that this caller made (the default); `clientHolds`, those that any client of
   * the location made by its own reference, because the edge has made sure that the caller works there; `location`, all of the location's, those of
   * orders among them, because the verb is the order's own.
   */
  authority?: 'caller' | 'clientHolds' | 'location'
  /**
   * What `commands` reads when it is a function, for example `order:<id>`: two jobs of one subject never share a batch,
   * so each sees what the other wrote. Left out, no other such function shares its batch.
   */
  subjects?: readonly string[]
}

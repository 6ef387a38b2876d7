import type { Database, Tx } from '@/db/client'
import type { LocationId } from '@/db/ids'
import type { Log } from '@/db/settings/create-log'
import type { LaneJob } from '@/db/stock/job'
import type { LapsedReservation, Refusal, ShortenedReservation } from '@/db/stock/outcome'

export interface StockEngineSettings {
  /** Connections for batches: as many locations can have a batch in flight at once. */
  connectionsMax: number
  /** Jobs in one batch at most. */
  batchMax: number
  /** Jobs that may wait for one location; beyond it they are refused with `Busy`. */
  waitingMax: number
  /** How often a batch that met a deadlock, a serialisation failure or a lost connection is tried again. */
  retriesMax: number
}

export interface StockEngineOptions {
  database: Database
  clock: () => Date
  log?: Pick<Log, 'warn'>
  settings?: Partial<StockEngineSettings>
  /** Holds ran out: whoever owns them follows, in the same transaction. */
  onLapsed?(tx: Tx, locationId: LocationId, lapsed: readonly LapsedReservation[], at: Date): Promise<void>
  /** Promises were broken by a shortfall: whoever owns them follows, in the same transaction. */
  onShortened?(
    tx: Tx,
    locationId: LocationId,
    shortened: readonly ShortenedReservation[],
    at: Date,
  ): Promise<void>
}

/** The only writer of stock. */
export interface StockEngine {
  readonly database: Database
  readonly clock: () => Date
  /** Queues a job in its location's lane and answers when it is durable. Rejects only on a bug or a lost database. */
  submit<O>(job: LaneJob<O>): Promise<O | Refusal>
  /** Jobs that wait or are in flight, over all lanes. */
  countWaiting(): number
  /** Refuses new jobs with `Busy`, waits for those that are queued, then closes its connections. */
  stop(): Promise<void>
}

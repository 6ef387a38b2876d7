import type { LaneJob } from '@/db/stock/job'

/** A job with its place in the queue: whoever submitted it waits for one of the two calls. */
export interface QueuedJob {
  job: LaneJob
  contentHash: string
  resolve(outcome: unknown): void
  reject(error: unknown): void
}

/** Two jobs of one key never share a batch: the second is a retry, and finds what the first was answered. Null: no job waits for another. */
export function keyOf({ caller, key }: LaneJob): string | null {
  return key === null ? null : `${caller} ${key}`
}

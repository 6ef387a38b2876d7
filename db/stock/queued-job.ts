import type { LaneJob } from '@/db/stock/job'

/** A job with its place in the queue: whoever submitted it waits for one of the two calls. */
export interface QueuedJob {
  job: LaneJob<unknown>
  contentHash: string
  resolve(outcome: unknown): void
  reject(error: unknown): void
}

/** What a job may not share a batch with, and how much room it takes in one. */
export interface Subjects {
  waitsFor: string[]
  takes: string[]
}

/** Two jobs of one key (the second is a retry), or of one subject that they read to decide, never share a batch. */
export function subjectsOf({ caller, key, commands, subjects }: LaneJob<unknown>): Subjects {
  const own = key === null ? [] : [`key ${caller} ${key}`]
  if (typeof commands !== 'function') return { waitsFor: own, takes: own }
  if (!subjects) return { waitsFor: [...own, 'any reader'], takes: [...own, 'any reader', 'lone reader'] }
  const named = subjects.map((subject) => `subject ${subject}`)
  return { waitsFor: [...own, ...named, 'lone reader'], takes: [...own, ...named, 'any reader'] }
}

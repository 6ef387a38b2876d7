import { createHash } from 'node:crypto'
import type { StockEngine } from '@/db/stock/engine'
import type { LaneJob } from '@/db/stock/job'
import type { Refusal } from '@/db/stock/outcome'

/**
 * Submits a job whose commands are made from what it reads. Between its reading and its turn, another job of its batch may have broken
 * the holds that it names (a shortfall), or their time ran out. Then it reads once more, under a key that is derived from its own, so that a
 * retry goes the same way.
 */
export async function submitFresh<O extends { type: string }>(
  engine: StockEngine,
  job: LaneJob<O>,
): Promise<O | Refusal> {
  const outcome = await engine.submit<O>(job)
  const isStale = outcome.type === 'ReservationEnded' || outcome.type === 'ReservationLapsed'
  if (!isStale || job.key === null) return outcome
  const key = `again:${createHash('sha256').update(job.key).digest('base64url')}`
  return engine.submit<O>({ ...job, key })
}

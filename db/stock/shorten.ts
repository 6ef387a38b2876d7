import type { DecideJob } from '@/db/stock/decision'
import { type Draft, endHold, type Level, makeHold, post } from '@/db/stock/draft'
import type { ShortenedReservation } from '@/db/stock/outcome'

/** What a ledger entry says of who caused it. */
export function cause(job: DecideJob) {
  return { caller: job.caller, commandKey: job.key }
}

/**
 * Breaks promises for `units`: holds with a deadline lapse whole, newest first; then holds without one are released, newest first.
 * Where only a part of one is needed, it ends and a smaller hold for the rest begins (I6), at the same place in the order.
 * Null where the live holds do not cover it.
 */
export function shorten(
  draft: Draft,
  job: DecideJob,
  level: Level,
  units: number,
): ShortenedReservation[] | null {
  const live = [...draft.holds.values()].filter(
    (hold) => hold.skuId === level.skuId && hold.state === 'reserved',
  )
  if (live.reduce((sum, hold) => sum + hold.quantity, 0) < units) return null
  live.sort(
    (a, b) =>
      Number(a.expiresAt === null) - Number(b.expiresAt === null) ||
      b.createdAt - a.createdAt ||
      (a.id < b.id ? 1 : -1),
  )
  const shortened: ShortenedReservation[] = []
  let needed = units
  for (const hold of live) {
    if (needed <= 0) break
    const { id: reservationId, skuId, owner, quantity } = hold
    const state = hold.expiresAt === null ? 'released' : 'lapsed'
    const quantityLost = state === 'lapsed' ? quantity : Math.min(quantity, needed)
    const about = { reason: 'shorted', ...cause(job) } as const
    endHold(draft, hold, state === 'lapsed' ? 'lapse' : 'release', 0)
    post(draft, level, { reserved: -quantity }, { kind: state, reservationId, ...about })
    let newReservationId: string | null = null
    if (quantityLost < quantity) {
      const rest = { ...hold, id: draft.nextId(), quantity: quantity - quantityLost }
      newReservationId = rest.id
      makeHold(draft, { ...rest, quantityReturned: 0, state: 'reserved', endedAt: null })
      post(draft, level, { reserved: rest.quantity }, { kind: 'reserved', reservationId: rest.id, ...about })
    }
    shortened.push({ reservationId, skuId, owner, state, quantity, quantityLost, newReservationId })
    needed -= quantityLost
  }
  return shortened
}

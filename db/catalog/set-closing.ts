import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { location } from '@/db/schema'

export type SetClosingOutcome = { type: 'ClosingSet' } | { type: 'UnknownLocation' } | KeyReused

export interface Closing {
  locationId: string
  /** Null: it is opened again. */
  until: Date | null
  /** What is to become of its orders, which is done beside it: part of what a retry has to repeat. */
  openOrders?: string
}

/** Closes a place from now until a time, whatever its hours say, or opens it again (null). It holds for the next page and the next check-out. */
export function setClosing(
  database: Database,
  ask: Ask,
  { locationId, until, openOrders }: Closing,
): Promise<SetClosingOutcome> {
  const request = { ...ask, kind: 'setClosing', content: { locationId, until, openOrders } }
  return doOnce<Exclude<SetClosingOutcome, KeyReused>>(database, request, async (tx, record) => {
    const named = eq(location.id, locationId)
    const [before] = await tx.select().from(location).where(named).for('no key update')
    if (!before) return { type: 'UnknownLocation' }
    await tx.update(location).set({ closedUntil: until }).where(named)
    await record({
      retailerId: before.retailerId,
      kind: until ? 'location_closed' : 'location_reopened',
      subject: { type: 'location', id: locationId },
      locationId,
      before: { closedUntil: before.closedUntil },
      after: { closedUntil: until },
    })
    return { type: 'ClosingSet' }
  })
}

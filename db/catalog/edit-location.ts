import { eq } from 'drizzle-orm'
import type { NewLocation } from '@/db/catalog/create-location'
import type { Database } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { location } from '@/db/schema'

/** What of a place may change; how goods leave it may not, since holds were promised by it. */
export type LocationChanges = Partial<Omit<NewLocation, 'retailerId' | 'kind' | 'fulfilmentMode'>>

export type EditLocationOutcome = { type: 'LocationEdited' } | { type: 'UnknownLocation' } | KeyReused

/** Changes a place. It holds for the next page, the next slot that is offered, and the next check-out. */
export function editLocation(
  database: Database,
  { doer, key, at, locationId, changes }: Ask & { locationId: string; changes: LocationChanges },
): Promise<EditLocationOutcome> {
  const content = { locationId, changes: JSON.stringify(changes) }
  return doOnce<Exclude<EditLocationOutcome, KeyReused>>(
    database,
    { doer, key, kind: 'editLocation', content, at },
    async (tx, record) => {
      const named = eq(location.id, locationId)
      const [before] = await tx.select().from(location).where(named).for('no key update')
      if (!before) return { type: 'UnknownLocation' }
      if (Object.keys(changes).length > 0) await tx.update(location).set(changes).where(named)
      await record({
        retailerId: before.retailerId,
        kind: 'location_changed',
        subject: { type: 'location', id: locationId },
        locationId,
        before: { ...before },
        after: { ...before, ...changes },
      })
      return { type: 'LocationEdited' }
    },
  )
}

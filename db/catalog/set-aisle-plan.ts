import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import type { LocationId } from '@/db/ids'
import { location } from '@/db/schema'
import type { AislePlan, AisleStop } from '@/db/schema/aisle-plan'

export type SetAislePlan = {
  locationId: LocationId
  /** The version that was seen; 0: there was no plan yet. */
  expectedVersion: number
  /** All of them, in walking order, each once. */
  stops: readonly AisleStop[]
}

export type SetAislePlanOutcome =
  | { type: 'AislePlanSet' }
  /** Somebody else changed it since it was read. */
  | { type: 'AislePlanConflict' }
  | { type: 'UnknownLocation' }

/** States the plan of a place's aisles. Lists of picks follow it from the next time they are read. Locks the place. */
export function setAislePlan(
  database: Database,
  ask: Ask,
  input: SetAislePlan,
): Promise<SetAislePlanOutcome | KeyReused> {
  const { locationId, expectedVersion } = input
  const stops = input.stops.map(({ zone, aisle, isCold }) => ({ zone, aisle, isCold }))
  return doOnce<SetAislePlanOutcome>(
    database,
    { ...ask, kind: 'setAislePlan', content: { locationId, expectedVersion, stops } },
    async (tx, record) => {
      const named = eq(location.id, locationId)
      const [before] = await tx.select().from(location).where(named).for('no key update')
      if (!before) return { type: 'UnknownLocation' }
      if (before.aislePlan.version !== expectedVersion) return { type: 'AislePlanConflict' }
      const aislePlan: AislePlan = { version: expectedVersion + 1, stops }
      await tx.update(location).set({ aislePlan }).where(named)
      await record({
        retailerId: before.retailerId,
        kind: 'location_changed',
        subject: { type: 'location', id: locationId },
        locationId,
        before: { name: before.name, aisles: before.aislePlan.stops.map(tellStop) },
        after: { name: before.name, aisles: stops.map(tellStop) },
      })
      return { type: 'AislePlanSet' }
    },
  )
}

/** As people read it: “Drinks, aisle 4 (cold)”. */
function tellStop({ zone, aisle, isCold }: AisleStop): string {
  return `${zone}${aisle === null ? '' : `, aisle ${aisle}`}${isCold ? ' (cold)' : ''}`
}

import type { AislePlan_LocationFragment } from '@/components/generated/operations'
import { aisleKey } from '@/standards/aisle-key'

export type Stop = { zone: string; aisle: number | null; isCold: boolean }
export type AisleInUse = NonNullable<AislePlan_LocationFragment['aislesInUse']>[number]

/** The stops with those that are not among them yet behind them. */
export function addStops(stops: readonly Stop[], added: readonly Stop[]): Stop[] {
  const known = new Set(stops.map(aisleKey))
  return [...stops, ...added.filter((stop) => !known.has(aisleKey(stop)))]
}

/** The aisles with goods that no stop leads to: neither their own nor that of their zone. */
export function findUnplanned(inUse: readonly AisleInUse[], stops: readonly Stop[]): AisleInUse[] {
  const known = new Set(stops.map(aisleKey))
  return inUse.filter(
    ({ zone, aisle }) => !known.has(aisleKey({ zone, aisle })) && !known.has(aisleKey({ zone, aisle: null })),
  )
}

/** How many listings a stop leads to: those of its aisle, or of its zone where no other stop has them. */
export function countListings(stop: Stop, inUse: readonly AisleInUse[], stops: readonly Stop[]): number {
  const known = new Set(stops.map(aisleKey))
  const isThere = ({ zone, aisle }: AisleInUse) =>
    stop.aisle === null
      ? aisleKey({ zone, aisle: null }) === aisleKey(stop) && !known.has(aisleKey({ zone, aisle }))
      : aisleKey({ zone, aisle }) === aisleKey(stop)
  return inUse.filter(isThere).reduce((sum, { listingCount }) => sum + listingCount, 0)
}

/** “Drinks, aisle 4”. */
export function tellStop({ zone, aisle }: Pick<Stop, 'zone' | 'aisle'>): string {
  return aisle === null ? zone : `${zone}, aisle ${aisle}`
}

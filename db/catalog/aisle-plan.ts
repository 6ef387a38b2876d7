import type { AisleStop } from '@/db/schema/aisle-plan'
import { aisleKey, zoneKey } from '@/standards/aisle-key'

export interface Shelf {
  zone: string
  aisle: number
  bay: number
}

const byWords = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Which of two shelves the walk comes to first, below 0 for `a`. */
export type CompareShelves = (a: Shelf, b: Shelf) => number

/**
 * The order of the walk: what the plan names, in its order; what it does not name, by zone and aisle, numbers in words as numbers; last what the plan calls cold.
 * Within a stop by aisle and bay. The same on every machine, whatever its language.
 */
export function orderByPlan(stops: readonly AisleStop[]): CompareShelves {
  const places = new Map(stops.map((stop, index) => [aisleKey(stop), { index, isCold: stop.isCold }]))
  const find = ({ zone, aisle }: Shelf) =>
    places.get(aisleKey({ zone, aisle })) ?? places.get(aisleKey({ zone, aisle: null }))
  return (a, b) => {
    const [first, second] = [find(a), find(b)]
    const part = partOf(first) - partOf(second)
    if (part !== 0) return part
    if (first && second) return first.index - second.index || compareWithin(a, b)
    return compareZones(a.zone, b.zone) || compareWithin(a, b)
  }
}

/** Planned, not planned, cold. */
function partOf(place: { isCold: boolean } | undefined): number {
  if (!place) return 1
  return place.isCold ? 2 : 0
}

function compareZones(a: string, b: string): number {
  const [first, second] = [zoneKey(a), zoneKey(b)]
  if (first === second) return 0
  return byWords.compare(first, second) || (first < second ? -1 : 1)
}

function compareWithin(a: Shelf, b: Shelf): number {
  return a.aisle - b.aisle || a.bay - b.bay
}

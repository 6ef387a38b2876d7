import type { LevelKey } from '@/db/stock/named-levels'

/** A level's key as text, by which a loader compares. */
export function levelName({ locationId, skuId }: LevelKey): string {
  return `${locationId}/${skuId}`
}

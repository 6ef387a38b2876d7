import type { StockBucket, StockSpot } from '@/db/stock/command'
import type { StockBucket as BucketName, StockSpot as SpotName } from '@/graphql/generated/resolver-types'
import { invalidInput } from '@/graphql/problems'

/** A bucket as the engine calls it. */
export const buckets: Record<BucketName, StockBucket> = {
  ON_HAND: 'onHand',
  UNAVAILABLE: 'unavailable',
  SAFETY_STOCK: 'safetyStock',
}

/** A spot as the engine calls it. */
export const spots: Record<SpotName, StockSpot> = { SHELF: 'shelf', BACK_ROOM: 'backRoom' }

/** Nobody keeps where unavailable units and safety stock stand: a request that names a spot of them means something else. */
export function refuseSpot({ bucket, spot }: { bucket?: BucketName | undefined; spot?: SpotName | null }) {
  if (!spot || (bucket ?? 'ON_HAND') === 'ON_HAND') return null
  return invalidInput(['spot'], 'Only of what is on hand it is known where it stands.')
}

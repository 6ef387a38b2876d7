import type { StockBucket } from '@/db/stock/command'
import type { StockBucket as BucketName } from '@/graphql/generated/resolver-types'

/** A bucket as the engine calls it. */
export const buckets: Record<BucketName, StockBucket> = {
  ON_HAND: 'onHand',
  UNAVAILABLE: 'unavailable',
  SAFETY_STOCK: 'safetyStock',
}

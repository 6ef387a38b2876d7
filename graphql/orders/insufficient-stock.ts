import type * as engine from '@/db/stock/outcome'
import type { InsufficientStockLineSource } from '@/graphql/stock/sources'

/** Words for units that cannot be had; each line is told by its SKU. */
export function toInsufficientStock(
  locationId: string,
  lines: engine.InsufficientStock['lines'],
  message: string,
): {
  __typename: 'InsufficientStock'
  code: 'INSUFFICIENT_STOCK'
  message: string
  lines: InsufficientStockLineSource[]
} {
  return {
    __typename: 'InsufficientStock',
    code: 'INSUFFICIENT_STOCK',
    message,
    lines: lines.map(({ skuId, requested, available }, index) => ({
      locationId,
      skuId,
      requested,
      available,
      index,
    })),
  }
}

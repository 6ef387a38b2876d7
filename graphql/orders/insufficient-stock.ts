import type * as engine from '@/db/stock/outcome'
import type { InsufficientStockLineSource } from '@/graphql/stock/sources'

/** The refusal of units that are not available; each line is named by its SKU. */
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

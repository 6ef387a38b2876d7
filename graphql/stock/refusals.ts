import type { InsufficientStock, UnitsPromised, VersionConflict } from '@/db/stock/outcome'
import type { InsufficientStockLineSource, StockLevelSource } from '@/graphql/stock/sources'

/** `indexOf` finds the first line of a SKU inside the input. */
export function insufficientStock(
  locationId: string,
  refusal: InsufficientStock,
  indexOf: (skuId: string) => number = () => 0,
) {
  const lines: InsufficientStockLineSource[] = refusal.lines.map((line) => ({
    ...line,
    locationId,
    index: indexOf(line.skuId),
  }))
  const [first] = lines
  return {
    __typename: 'InsufficientStock' as const,
    code: 'INSUFFICIENT_STOCK' as const,
    message:
      lines.length === 1 && first
        ? `You asked for ${first.requested}, and ${first.available} are available. Ask for fewer.`
        : `${lines.length} lines ask for more units than are available. Ask for fewer of them.`,
    lines,
  }
}

export function unitsPromised(refusal: UnitsPromised, stockLevel: StockLevelSource) {
  const { promised, shortfall } = refusal
  return {
    __typename: 'UnitsPromised' as const,
    code: 'UNITS_PROMISED' as const,
    message: `${promised} units are promised, and this would break ${shortfall} of those promises. Change less, or choose to shorten them.`,
    promised,
    stockLevel,
  }
}

export function versionConflict(refusal: VersionConflict, stockLevel: StockLevelSource) {
  return {
    __typename: 'VersionConflict' as const,
    code: 'VERSION_CONFLICT' as const,
    message: 'Someone else changed this after you read it. Compare both numbers and decide again.',
    expectedVersion: refusal.expected,
    stockLevel,
  }
}

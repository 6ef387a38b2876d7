import type { StockLevelSource } from '@/graphql/stock/sources'

/** Which sets that are watched are put together of what: a change of a component is a change of its sets. */
export interface SetParts {
  /** What was read of levels that are watched: from now on their sets are known by what is in them. Gives back sets of which a component changed meanwhile. */
  note(levels: readonly StockLevelSource[]): string[]
  /** Sets that a change of these concerns. */
  setsOf(skuIds: Iterable<string>): string[]
  /** From here on it is remembered what changes, until `note` says what those that are read are put together of. */
  beginReading(): void
  /** Whether it is in a set that is watched. */
  isPart(skuId: string): boolean
  forget(skuId: string): void
}

export function createSetParts(): SetParts {
  const partsOf = new Map<string, readonly string[]>()
  const setsBy = new Map<string, Set<string>>()
  const changed = new Set<string>()

  const forget = (setId: string): void => {
    for (const part of partsOf.get(setId) ?? []) {
      const sets = setsBy.get(part)
      sets?.delete(setId)
      if (sets?.size === 0) setsBy.delete(part)
    }
    partsOf.delete(setId)
  }
  return {
    forget,
    isPart: (skuId) => setsBy.has(skuId),
    beginReading: () => changed.clear(),
    setsOf(skuIds) {
      const sets = new Set<string>()
      for (const skuId of skuIds) {
        changed.add(skuId)
        for (const setId of setsBy.get(skuId) ?? []) sets.add(setId)
      }
      return [...sets]
    },
    note(levels) {
      const late: string[] = []
      for (const { skuId, set } of levels) {
        const before = partsOf.get(skuId)
        if (!set && !before) continue
        forget(skuId)
        if (!set) continue
        partsOf.set(skuId, set.componentSkuIds)
        for (const part of set.componentSkuIds) setsBy.set(part, (setsBy.get(part) ?? new Set()).add(skuId))
        const isNew = set.componentSkuIds.some((part) => !before?.includes(part) && changed.has(part))
        if (isNew) late.push(skuId)
      }
      return late
    },
  }
}

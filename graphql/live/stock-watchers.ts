import type { VersionsById } from '@/db/events/wake-payload'
import type { StockNews } from '@/graphql/live/live-hub'
import { createLocationStock, type LocationStock } from '@/graphql/live/location-stock'
import type { StockLevelSource } from '@/graphql/stock/sources'

/** Those who want the levels themselves, by location. */
export interface StockWatchers {
  watch(what: { locationId: string; skuIds: readonly string[] }): AsyncIterableIterator<StockNews>
  /** These changed, and are so new at least; none means all of the location. */
  wake(locationId: string, versions: VersionsById): void
  /** These cost otherwise; none means all of the location. */
  reprice(locationId: string, skuIds: ReadonlySet<string>): void
  wakeAll(): void
  locationIds(): Iterable<string>
  count(): number
  end(): Promise<void>
}

export function createStockWatchers(
  read: (locationId: string, skuIds: readonly string[]) => Promise<StockLevelSource[]>,
  onFailure: (error: unknown) => void,
): StockWatchers {
  const locations = new Map<string, LocationStock>()

  const open = (locationId: string): LocationStock => {
    const stock = createLocationStock({
      read: (skuIds) => read(locationId, skuIds),
      onFailure,
      onEmpty: () => {
        if (locations.get(locationId) === stock) locations.delete(locationId)
      },
    })
    locations.set(locationId, stock)
    return stock
  }
  return {
    watch: ({ locationId, skuIds }) => (locations.get(locationId) ?? open(locationId)).watch(skuIds),
    wake: (locationId, versions) => locations.get(locationId)?.wake(versions),
    reprice: (locationId, skuIds) => locations.get(locationId)?.reprice(skuIds),
    wakeAll: () => {
      for (const stock of locations.values()) stock.wakeAll()
    },
    locationIds: () => locations.keys(),
    count: () => [...locations.values()].reduce((sum, stock) => sum + stock.count(), 0),
    end: async () => {
      await Promise.all([...locations.values()].map((stock) => stock.end()))
    },
  }
}

import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { LocationId, SkuId } from '@/db/ids'
import type { SetComponent } from '@/db/orders/draft/order-draft'
import { setComponentsText } from '@/db/orders/sets/select-set'

export interface SetOffer {
  locationId: LocationId
  skuId: SkuId
  components: SetComponent[]
}

/** What sets are put together of, with what their locations say of it now. One statement; what is no set is left out. */
export async function listSetOffers(
  db: Db,
  keys: readonly { locationId: LocationId; skuId: SkuId }[],
): Promise<SetOffer[]> {
  const locationIds = keys.map((key) => key.locationId)
  const skuIds = keys.map((key) => key.skuId)
  const rows = await db.execute<{ locationId: LocationId; skuId: SkuId; components: string | null }>(
    sql`/* listSetOffers */ select w.location_id as "locationId", w.sku_id as "skuId",
        ${sql.raw(setComponentsText('w.sku_id', 'w.location_id'))}::text as components
      from unnest(${sql.param(locationIds)}::uuid[], ${sql.param(skuIds)}::uuid[]) as w (location_id, sku_id)`,
  )
  return rows.flatMap(({ components, ...key }) =>
    components === null ? [] : [{ ...key, components: JSON.parse(components) as SetComponent[] }],
  )
}

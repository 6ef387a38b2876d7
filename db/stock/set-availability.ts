import { type SQL, sql } from 'drizzle-orm'
import type { SkuId } from '@/db/ids'

/** What a set has at a location: nothing of its own, and as much as the scarcest of its components allows. */
export interface SetAvailability {
  /** Sets that can be put together of what is available now; 0 where one of its components is not sold there. */
  available: number
  /** Changes whenever that may have, and only grows, as the version of a level does. */
  version: number
  componentSkuIds: SkuId[]
}

/** What a statement calls them: the SKU of a set and a location. */
interface Names {
  setSkuId: string
  locationId: string
}

/** SQL of units of a stock level that can be sold, by the one formula (`availableUnits`); none where there is no level. */
export function levelUnitsText(level: string): string {
  return `(coalesce(${level}.on_hand, 0) - coalesce(${level}.reserved, 0) - coalesce(${level}.unavailable, 0) - coalesce(${level}.safety_stock, 0))`
}

const setUnitsText = `coalesce(min(case when cg.is_listed and (cs.is_told or not cp.requires_particulars)
    then greatest(${levelUnitsText('cl')}, 0) / k.quantity else 0 end), 0)`

const componentsText = ({ setSkuId, locationId }: Names): string => `from set_component k
    join sku cs on cs.id = k.component_sku_id join location cp on cp.id = ${locationId}
    left join listing cg on cg.location_id = ${locationId} and cg.sku_id = k.component_sku_id
    left join stock_level cl on cl.location_id = ${locationId} and cl.sku_id = k.component_sku_id
    where k.set_sku_id = ${setSkuId}`

/** SQL of how many sets can be had of what is available of their components. */
export function setAvailableText(names: Names): string {
  return `(select ${setUnitsText} ${componentsText(names)})`
}

/** SQL of a set's `SetAvailability` as text: a later statement of what is in it counts more than all changes of the stock of what was. */
export function selectSetAvailability(names: Names): SQL {
  return sql.raw(`(select json_build_object('available', ${setUnitsText},
      'version', coalesce(max(k.product_version), 0) * 4294967296 + coalesce(sum(coalesce(cl.version, 0) + coalesce(cg.version, 0)), 0),
      'componentSkuIds', coalesce(json_agg(k.component_sku_id), '[]'))::text ${componentsText(names)})`)
}

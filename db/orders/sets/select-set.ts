import { priceNowText, regularPriceText } from '@/db/catalog/prices/price-now'

/** SQL of in what the SKU `s` is sold at the listing `g`: a `Sold` as JSON. */
export const soldText = `json_build_object('priceScale', s.price_scale, 'pricePerStep', s.price_per_step, 'isWeighed', s.price_unit <> s.quantity_unit,
    'taxClass', s.tax_class, 'depositMinor', s.deposit_minor, 'regularMinor', g.regular_minor, 'rule', json_build_object(
    'unit', s.quantity_unit, 'scale', s.quantity_scale, 'increment', s.quantity_increment, 'min', s.quantity_min, 'max', s.quantity_max))`

/**
 * SQL of what a set is put together of, with what a location says of it now: a list of `SetComponent` as JSON, null of what is no set. Each is looked up by
 * its keys; what is sold by no set costs nothing more.
 */
export function setComponentsText(setSkuId: string, locationId: string): string {
  return `(select json_agg(jsonb_build_object('skuId', s.id, 'name', s.name, 'pieces', k.quantity, 'priceMinor', g.price_minor,
      'isListed', coalesce(g.is_listed, false), 'isTold', s.is_told) || ${soldText}::jsonb order by k.position)
    from set_component k cross join lateral (select * from sku where id = k.component_sku_id offset 0) s
    left join lateral (
      select ${priceNowText('listing')} as price_minor, ${regularPriceText('listing')} as regular_minor, is_listed
      from listing where location_id = ${locationId} and sku_id = s.id offset 0) g on true
    where k.set_sku_id = ${setSkuId})`
}

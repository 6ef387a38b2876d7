import { sql } from 'drizzle-orm'
import { type ProductQuery, productSource } from '@/db/catalog/assortment/list-products'
import type { ItemToEdit, ProductToEdit } from '@/db/catalog/bulk/decide-product-edit'
import { priceNowText, regularPriceText } from '@/db/catalog/prices/price-now'
import type { Db, Tx } from '@/db/client'
import type { AttributeValue } from '@/db/schema/attribute-values'

/** Most products that one job edits. */
export const PRODUCTS_MAX = 20_000

/** Which products: some by their names and what was seen of them, or all that match. */
export type ProductsMeant = { id: string; expectedVersion: number }[] | ProductQuery

interface Reading {
  retailerId: string
  meant: ProductsMeant
  locationId: string | null
  /** The attribute in question, and whose products have it. */
  attribute: { id: string; categoryId: string } | null
}

/** The products that are meant, with their items, but those that were archived by themselves, and those items' offers at a location, by id. One statement; one more than may be edited, where there are so many. */
export async function readProductsToEdit(
  db: Db | Tx,
  { retailerId, meant, locationId, attribute }: Reading,
): Promise<ProductToEdit[]> {
  const source = Array.isArray(meant)
    ? sql`/* readProductsToEdit */ select p.id, x.version as expected from unnest(${sql.param(meant.map(({ id }) => id))}::uuid[],
        ${sql.param(meant.map(({ expectedVersion }) => expectedVersion))}::integer[]) as x (id, version)
        join product p on p.id = x.id and p.retailer_id = ${retailerId}`
    : sql`/* readProductsToEdit */ select p.id, null::integer as expected ${productSource(meant)} limit ${PRODUCTS_MAX + 1}`
  const rows = await db.execute<{
    id: string
    version: number
    expected: number | null
    category_id: string
    is_archived: boolean
    items: ItemToEdit[] | null
    minimum_age: number | null
    attribute_value: AttributeValue | null
    has_attribute: boolean | null
  }>(sql`/* readProductsToEdit */
    with meant as materialized (${source})
    select p.id, p.version, m.expected, p.category_id, p.archived_at is not null as is_archived,
      (p.particulars ->> 'minimumAge')::integer as minimum_age, p.attribute_values -> ${attribute?.id ?? null}::text as attribute_value,
      c.path @> array[${attribute?.categoryId ?? null}::uuid] as has_attribute, (
      select json_agg(json_build_object('skuId', s.id, 'taxClass', s.tax_class, 'offer', case when g.sku_id is not null then
        json_build_object('isListed', g.is_listed, 'regularMinor',
          coalesce(${sql.raw(regularPriceText('g'))}, ${sql.raw(priceNowText('g'))})) end) order by s.position, s.id)
      from sku s left join listing g on g.location_id = ${locationId}::uuid and g.sku_id = s.id
      where s.product_id = p.id and s.archived_at is not distinct from p.archived_at) as items
    from meant m join product p on p.id = m.id join category c on c.id = p.category_id order by p.id`)
  return rows.map(({ id, version, expected, category_id, is_archived, items, ...more }) => ({
    id,
    minimumAge: more.minimum_age,
    attributeValue: more.attribute_value,
    hasAttribute: more.has_attribute === true,
    version,
    expectedVersion: expected,
    categoryId: category_id,
    isArchived: is_archived,
    items: items ?? [],
  }))
}

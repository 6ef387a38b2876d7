import { type SQL, sql } from 'drizzle-orm'
import { byName } from '@/db/catalog/by-name'
import type { ListingQuery } from '@/db/catalog/list-listings'
import { type ListingFilter, listingSource, readSearchWords, textArray } from '@/db/catalog/listing-filter'
import type { Db } from '@/db/client'

export interface Facet {
  name: string
  label: string
  values: { value: string; count: number }[]
}

/** Attributes by which customers narrow a list, in the order in which they are shown. */
const facetLabels: Readonly<Record<string, string>> = {
  dietary: 'Dietary',
  allergens: 'Contains',
  origin: 'Origin',
  storage: 'Storage',
}

const VALUES_MAX = 20

/**
 * Values that would narrow a list of listings further, with how many would be left. Brands are chosen side by side, so
 * they are counted as if none were chosen; attributes narrow one after the other.
 */
export async function listFacets(db: Db, query: ListingQuery): Promise<Facet[]> {
  const words = await readSearchWords(db, { ...query, text: query.filter.text })
  const source = (filter: ListingFilter): SQL => listingSource(query.locationId, filter, words)
  const rows = await db.execute<{ name: string; value: string; count: number }>(sql`/* listFacets */
    with counted as (
      select 'brand' as name, p.brand as value, count(*)::int as count
      ${source({ ...query.filter, brands: undefined })} group by p.brand
      union all
      select a.name, a.value, count(*)::int from (
        select e.key as name, case jsonb_typeof(e.value) when 'array' then i.item else e.value #>> '{}' end as value
        from (select p.attributes ${source(query.filter)}) m
        cross join lateral jsonb_each(m.attributes) e
        left join lateral jsonb_array_elements_text(
          case jsonb_typeof(e.value) when 'array' then e.value else '[]' end) i(item) on true
        where e.key = any(${textArray(Object.keys(facetLabels))}) or e.key in (
          select name from attribute where retailer_id = ${query.retailerId} and kind in ('choice', 'several', 'yes_no'))
      ) a where a.value is not null group by a.name, a.value
    ), ranked as (
      select *, row_number() over (partition by name order by count desc, ${byName(sql`value`)}) as place from counted
    )
    select name, value, count from ranked where place <= ${VALUES_MAX} order by name, place`)
  const labels = { brand: 'Brand', ...facetLabels }
  // Those that the retailer has defined are called by their own names, behind those of every product.
  const defined = [...new Set(rows.map(({ name }) => name))].filter((name) => !(name in labels)).sort()
  return [...Object.entries(labels), ...defined.map((name) => [name, name] as const)]
    .map(([name, label]) => ({
      name,
      label,
      values: rows.filter((row) => row.name === name).map(({ value, count }) => ({ value, count })),
    }))
    .filter((facet) => facet.values.length > 0)
}

import { sql } from 'drizzle-orm'
import { type ProductQuery, productSource } from '@/db/catalog/assortment/list-products'
import type { Db } from '@/db/client'

/** An item of a product with what a sheet says of both. */
export type ProductSheetRow = {
  productId: string
  name: string
  brand: string
  /** Categories from the department down. */
  department: string
  item: string
  sizeLabel: string
  gtin: string
  isArchived: boolean
  /** What the product states of its department's attributes, by name. */
  attributes: Record<string, string | boolean | string[]>
}

const PAGE_PRODUCTS = 500

/** The items of all products that a query finds, page by page in the order in which the products were made, one statement each. */
export async function* listProductSheet(db: Db, query: ProductQuery): AsyncGenerator<ProductSheetRow[]> {
  let last: string | null = null
  do {
    const rows: ProductSheetRow[] = await db.execute<ProductSheetRow>(sql`/* listProductSheet */
      with page as materialized (select p.id ${productSource(query)} and p.id > coalesce(${last}::uuid, '00000000-0000-0000-0000-000000000000')
        order by p.id limit ${PAGE_PRODUCTS})
      select p.id as "productId", p.name, p.brand, s.name as item, s.size_label as "sizeLabel", s.gtin,
        s.archived_at is not null as "isArchived", p.attribute_words as attributes, (
          select string_agg(above.name, ' > ' order by above.level) from category own join category above on above.id = any(own.path)
          where own.id = p.category_id) as department
      from page join product p on p.id = page.id join sku s on s.product_id = p.id order by p.id, s.position, s.id`)
    if (rows.length > 0) yield rows
    last = rows.at(-1)?.productId ?? null
  } while (last !== null)
}

import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { attribute, category, product } from '@/db/schema'

export type AttributeRow = typeof attribute.$inferSelect

/** The attributes of products in each of these categories, by the category that was asked for: those of the departments first, each category's in order. */
export async function listAttributesOf(
  db: Db | Tx,
  categoryIds: readonly string[],
): Promise<{ categoryId: string; attribute: AttributeRow }[]> {
  return db
    .select({ categoryId: category.id, attribute })
    .from(category)
    .innerJoin(attribute, sql`${attribute.categoryId} = any(${category.path})`)
    .where(inArray(category.id, [...categoryIds]))
    .orderBy(
      sql`array_position(${category.path}, ${attribute.categoryId})`,
      asc(attribute.position),
      asc(attribute.id),
    )
}

/** All that retailers have defined, by name; at most 500. */
export async function listAttributesOfRetailers(
  db: Db,
  retailerIds: readonly string[],
): Promise<AttributeRow[]> {
  return db
    .select()
    .from(attribute)
    .where(inArray(attribute.retailerId, [...retailerIds]))
    .orderBy(asc(attribute.name), asc(attribute.id))
    .limit(500)
}

export async function findAttribute(db: Db | Tx, id: string): Promise<AttributeRow | null> {
  const [row] = await db
    .select()
    .from(attribute)
    .where(eq(attribute.id, id as AttributeRow['id']))
  return row ?? null
}

/** How many products state each of these attributes. */
export async function countStatements(db: Db, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.execute<{ id: string; count: number }>(sql`/* countStatements */
    select a.id, (select count(*)::integer from product p where p.retailer_id = a.retailer_id and p.attribute_values ? a.id::text) as count
    from attribute a where a.id = any(${sql.param([...ids])}::uuid[])`)
  return new Map(rows.map(({ id, count }) => [id, count]))
}

/** How many products of a retailer state an attribute, archived ones and those that stand elsewhere by now included; of a `choice`, how many have chosen it. */
export async function countProductsStating(
  db: Db | Tx,
  { id, retailerId }: Pick<AttributeRow, 'id' | 'retailerId'>,
  choice?: string,
): Promise<number> {
  return db.$count(
    product,
    choice === undefined
      ? sql`${product.retailerId} = ${retailerId} and ${product.attributeValues} ? ${id}`
      : sql`${product.retailerId} = ${retailerId} and ${product.attributeValues} ? ${id}
          and ${product.attributeValues} -> ${id}::text @> to_jsonb(${choice}::text)`,
  )
}

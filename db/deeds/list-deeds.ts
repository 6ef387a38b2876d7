import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { Caller } from '@/db/ids'
import { countRows } from '@/db/paging/count-rows'
import { encodeCursor } from '@/db/paging/cursor'
import { readKeyset, type SortOrder } from '@/db/paging/keyset'
import { type Page, type PageRequest, toPage } from '@/db/paging/page'
import { isWithinSpan, type TimeSpan } from '@/db/paging/range'
import { deed } from '@/db/schema'

export type DeedRow = typeof deed.$inferSelect

export interface DeedFilter {
  /** By whom, as deeds name them. */
  actors?: readonly Caller[]
  /** By whichever program has, or had, one of these API keys. */
  apiKeyIds?: readonly string[]
  /** What was done: `price_set`. */
  kinds?: readonly string[]
  /** What it was done to: `product`. */
  subjectTypes?: readonly string[]
  at?: TimeSpan
  /** Part of what was written down, of the name of whoever did it, or of the product that it is about. */
  text?: string
}

export interface DeedQuery {
  retailerId: string
  filter: DeedFilter
}

const newest: SortOrder = {
  name: 'deeds',
  keys: [
    { by: sql`${deed.at}`, type: 'instant' },
    { by: sql`${deed.id}`, type: 'uuid' },
  ],
  isDescending: true,
}

/** One keyset page of what was done at a retailer that is no stock, newest first. Null: a foreign cursor. One statement. */
export async function listDeeds(
  db: Db,
  { page, ...query }: DeedQuery & { page: PageRequest },
): Promise<Page<DeedRow> | null> {
  const keyset = readKeyset(newest, page)
  if (keyset === null) return null
  const rows = await db
    .select()
    .from(deed)
    .where(and(...conditions(query), keyset.isBeyond))
    .orderBy(keyset.orderBy)
    .limit(keyset.limit)
  return toPage(rows, page, (node) => ({
    node,
    cursor: encodeCursor(newest.name, [String(node.at.getTime()), node.id]),
  }))
}

/** How many match, at most 100,000. */
export function countDeeds(db: Db, query: DeedQuery): Promise<number> {
  return countRows(db, 'countDeeds', sql`from ${deed} where ${and(...conditions(query))}`)
}

function conditions({ retailerId, filter }: DeedQuery): (SQL | undefined)[] {
  const { actors = [], apiKeyIds = [], kinds, subjectTypes, at, text } = filter
  const isNamed = actors.length + apiKeyIds.length > 0
  return [
    eq(deed.retailerId, retailerId),
    isNamed
      ? sql`(${deed.actor} = any(${sql.param([...actors])}::text[]) or ${deed.actor} in (
          select 'key:' || integration_id from api_key where id = any(${sql.param([...apiKeyIds])}::uuid[])))`
      : undefined,
    kinds && inArray(deed.kind, [...kinds]),
    subjectTypes && inArray(deed.subjectType, [...subjectTypes]),
    ...isWithinSpan(deed.at, at),
    text === undefined ? undefined : holdsText(retailerId, text),
  ]
}

/** Letter for letter, in either case; what people type is no pattern. */
function holdsText(retailerId: string, text: string): SQL {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return sql`(${deed.before}::text ilike ${pattern} or ${deed.after}::text ilike ${pattern}
    or ${deed.kind} ilike ${pattern.replaceAll(' ', '\\_')} or ${deed.address} = ${text}
    or ${deed.actor} in (
      select 'user:' || id from "user" where name ilike ${pattern}
      union all select 'key:' || integration_id from api_key where name ilike ${pattern})
    or ${deed.subjectId} in (
      select id from product where retailer_id = ${retailerId}::uuid and name ilike ${pattern}
      union all select sku.id from sku join product p on p.id = sku.product_id
        where p.retailer_id = ${retailerId}::uuid and p.name ilike ${pattern}))`
}

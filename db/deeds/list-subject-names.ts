import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'

/** What these deeds were done to, as people call it now: by the id of the subject. What has no name, or is gone, is left out. */
export async function listSubjectNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.execute<{ id: string; name: string }>(sql`/* listSubjectNames */
    with asked as (select unnest(${sql.param([...ids])}::uuid[]) as id)
    select id, name from product join asked using (id)
    union all select id, name from category join asked using (id)
    union all select id, name from location join asked using (id)
    union all select id, name from retailer join asked using (id)
    union all select id, name from api_key join asked using (id)
    union all select id, email from invitation join asked using (id) where email is not null
    union all select id, name from stock_view join asked using (id)
    union all select id, name from sku join asked using (id)
    union all select m.id, u.name from membership m join asked using (id) join "user" u on u.id = m.user_id`)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

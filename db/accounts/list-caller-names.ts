import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { Caller } from '@/db/ids'

/** Names of the colleagues and API keys among these callers. Customers and guests are left out: staff need not know them. */
export async function listCallerNames(db: Db, callers: readonly Caller[]): Promise<Map<Caller, string>> {
  const idsOf = (kind: string) =>
    callers.filter((caller) => caller.startsWith(kind)).map((caller) => caller.slice(kind.length))
  const rows = await db.execute<{ caller: string; name: string }>(sql`/* listCallerNames */
    select 'user:' || id as caller, name from "user"
    where (is_operator or exists (select 1 from membership m where m.user_id = "user".id)) and id::text = any(${sql.param(idsOf('user:'))}::text[])
    union all
    select distinct 'key:' || integration_id, name from api_key where integration_id::text = any(${sql.param(idsOf('key:'))}::text[])`)
  return new Map(rows.map((row) => [row.caller, row.name]))
}

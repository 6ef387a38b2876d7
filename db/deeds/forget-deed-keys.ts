import type { Database } from '@/db/client'

const FORGOTTEN_AT_ONCE = 10_000

/** Of keys that were used a week ago and longer: no retry comes so late, and the table does not grow without end. The deeds stay. Returns how many. */
export async function forgetDeedKeys({ sql }: Pick<Database, 'sql'>): Promise<number> {
  for (let forgotten = 0; ; ) {
    const { count } = await sql`/* forgetDeedKeys */
      delete from deed_key where ctid = any(array(
        select ctid from deed_key where at < now() - interval '7 days' limit ${FORGOTTEN_AT_ONCE}))`
    forgotten += count
    if (count < FORGOTTEN_AT_ONCE) return forgotten
  }
}

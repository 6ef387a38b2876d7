import type { Database } from '@/db/client'
import { deleteInRounds } from '@/db/rows/delete-in-rounds'

/** Of keys that were used a week ago and longer: no retry comes so late, and the table does not grow without end. The deeds stay. Returns how many. */
export function forgetDeedKeys({ sql }: Pick<Database, 'sql'>): Promise<number> {
  return deleteInRounds(
    (limit) => sql`/* forgetDeedKeys */
      delete from deed_key where ctid = any(array(
        select ctid from deed_key where at < now() - interval '7 days' limit ${limit}))`,
  )
}

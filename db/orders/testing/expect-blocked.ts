import { expect } from 'vitest'
import type { Database } from '@/db/client'

/** Until somebody waits for a lock. */
export async function expectBlocked({ sql }: Database): Promise<void> {
  await expect
    .poll(async () => {
      const [row] = await sql<{ count: number }[]>`
        select count(*)::integer from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
      return row?.count
    })
    .toBe(1)
}

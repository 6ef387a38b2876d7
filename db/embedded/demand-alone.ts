import type { Sql } from 'postgres'
import { CannotStart } from '@/db/settings/cannot-start'

/** @throws CannotStart where anybody else is connected to this database. */
export async function demandAlone(sql: Sql): Promise<void> {
  const [others] = await sql<{ count: number }[]>`/* demandAlone */
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`
  if (others?.count === 0) return
  throw new CannotStart(
    'Somebody is connected to the database that DATABASE_URL names: stop what runs on it first.',
  )
}

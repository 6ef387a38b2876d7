import type { TransactionSql } from 'postgres'
import type { LocationId } from '@/db/ids'

/** Most units that the location's retailer takes for a plausible count of one bucket. Locks nothing: it is a setting. */
export async function findCountMax(sql: TransactionSql, locationId: LocationId): Promise<number> {
  const [row] = await sql<{ countMax: number }[]>`/* findCountMax */
    select r.count_max as "countMax" from location l join retailer r on r.id = l.retailer_id where l.id = ${locationId}`
  // No such location has no levels either, and every command of it is refused for that.
  return row?.countMax ?? 0
}

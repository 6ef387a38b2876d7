import type { Sql, TransactionSql } from 'postgres'
import type { LocationId } from '@/db/ids'
import { plainColumn } from '@/db/rows/array-literal'

/** How many changes somebody made at a location, by a count that only grows: what was told of them may be less. */
export interface WakeMark {
  locationId: LocationId
  teller: string
  number: number
}

/**
 * Counts a change in the transaction that makes it; a part of its statement, that returns the number. It begins with the time, so that it goes on growing after
 * the row was forgotten.
 */
export function countChange(
  sql: TransactionSql,
  { locationId, teller, isHeard }: { locationId: LocationId; teller: string; isHeard: boolean },
) {
  return sql`
    insert into wake_mark (location_id, teller, number, at)
    select ${locationId}::uuid, ${teller}::uuid, floor(extract(epoch from clock_timestamp()) * 1000), now() where ${isHeard}::boolean
    on conflict (location_id, teller) do update set number = wake_mark.number + 1, at = excluded.at
    returning number::float8 as number`
}

export async function readWakeMarks(sql: Sql, locationIds: readonly LocationId[]): Promise<WakeMark[]> {
  return sql<WakeMark[]>`/* readWakeMarks */
    select location_id as "locationId", teller, number::float8 from wake_mark where location_id = any(${plainColumn(locationIds, (id) => id)}::uuid[])`
}

/** Of tellers that made no change for a day: most of them are gone. */
export async function forgetWakeMarks(sql: Sql): Promise<void> {
  await sql`/* forgetWakeMarks */ delete from wake_mark where at < now() - interval '1 day'`
}

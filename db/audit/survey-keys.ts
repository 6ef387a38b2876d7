import type { Sql, TransactionSql } from 'postgres'
import { entryNumber, isSingle, ofChange, statedEntries } from '@/db/audit/stated-entries'

/**
 * The hours whose keys have to be compared one by one because I7 may be broken there, as ISO 8601. A command and its entries bear the same time: so the
 * ledger and the commands are read once, in the order in which they lie, and each is added up per hour as one number of 64 bits; hours where both
 * are the same are well, but for a chance of 1 in 2^64. The first and last hour of a week are always compared: there a command may be kept twice.
 */
export async function surveyKeys(
  sql: Sql | TransactionSql,
  { since, seed }: { since: string; seed: number },
): Promise<string[]> {
  const number = (key: 'command_key' | 'key') =>
    sql`bit_xor(hashtextextended(${sql(key)}, hashtextextended(caller, uuid_hash_extended(location_id, ${entryNumber(sql, seed)}))))`
  const rows = await sql<{ hour: string }[]>`/* surveyKeys */
    with told as (
      select date_trunc('hour', at, 'UTC') as hour, count(*) as entries, ${number('command_key')} as number
      from ledger_entry where command_key is not null and at >= ${since}::text::timestamptz
      group by 1
    ), named as (
      select location_id, caller, key, at, outcome, ${isSingle(sql, sql`outcome`)} as is_single from command
    ), stated as (
      select date_trunc('hour', at, 'UTC') as hour, count(*) as entries, ${number('key')} as number
      from (
        select location_id, caller, key, at, ${ofChange(sql)}
        from (select *, outcome->2->0 as change from named where is_single) one where change->3 <> '[0, 0, 0, 0]'
        union all
        select location_id, caller, key, at, e.* from named cross join lateral ${statedEntries(sql, sql`outcome`)} e where not is_single
      ) entry
      group by 1
    )
    select to_json(hour)#>>'{}' as hour
    from told full join stated using (hour)
    where (told.entries, told.number) is distinct from (stated.entries, stated.number)
      or date_trunc('week', hour, 'UTC') <> date_trunc('week', hour - interval '1 hour', 'UTC')
      or date_trunc('week', hour, 'UTC') <> date_trunc('week', hour + interval '1 hour', 'UTC')`
  return rows.map(({ hour }) => hour)
}

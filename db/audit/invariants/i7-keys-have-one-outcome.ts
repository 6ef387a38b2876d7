import { randomInt } from 'node:crypto'
import type { Sql, TransactionSql } from 'postgres'
import { findCommandsKeptSince } from '@/db/audit/find-commands-kept-since'
import { freshEntries } from '@/db/audit/fresh-entries'
import type { HistoryInvariant } from '@/db/audit/invariant'
import { namedLevels } from '@/db/audit/named-levels'
import { entryNumber, isMute, statedEntries } from '@/db/audit/stated-entries'
import { surveyKeys } from '@/db/audit/survey-keys'

/** A batch that began before the last clean audit may have committed behind it. */
const BATCH_MINUTES_MAX = 1

/**
 * Entries older than the oldest command that is kept may outlive theirs: of them nothing is claimed. Around the end of a week a command is kept in
 * both weeks, and counts once; of one that is kept only there, at the very begin of what is kept, the entries are too old to be asked for.
 */
export const keysHaveOneOutcome: HistoryInvariant = {
  number: 'I7',
  statement:
    'A command key has one outcome: the entries that bear a key are those that its outcome states, no more and no fewer, and no command ended a hold twice.',
  queryAll: async (sql, suspects) => {
    const since = (await findCommandsKeptSince(sql))?.toISOString() ?? '-infinity'
    const seed = randomInt(2 ** 47)
    const hours = await surveyKeys(sql, { since, seed })
    const isSuspect = (at: 'l.at' | 'c.at') =>
      sql`date_trunc('hour', ${sql(at)}, 'UTC') = any(${hours}::text[]::timestamptz[])`
    return sql`/* audit I7 */
      with told as (
        select location_id, caller, command_key as key, ${ofEntries(sql, seed)}
        from ledger_entry l where command_key is not null and at >= ${since}::text::timestamptz and ${isSuspect('l.at')}
        group by 1, 2, 3
      ), known as (
        select distinct on (location_id, caller, key) location_id, caller, key, at, outcome from command c
        where ${isSuspect('c.at')} order by location_id, caller, key, at desc
      )
      ${comparison(sql, { keys: sql`(told full join known using (location_id, caller, key))`, since, seed })}
      union all
      select location_id, sku_id, max(version)::float8, caller, command_key, 'twice ' || kind
      from ${namedLevels(sql, suspects)} named join ledger_entry using (location_id, sku_id)
      where command_key is not null and reservation_id is not null
      group by location_id, sku_id, caller, command_key, reservation_id, kind
      having count(*) > 1`
  },
  queryFresh: async (sql) => {
    const since = (await findCommandsKeptSince(sql))?.toISOString() ?? '-infinity'
    const seed = randomInt(2 ** 47)
    return sql`/* audit I7 of fresh entries */
      with fresh as materialized (
        select * from ${freshEntries(sql)} l
        where command_key is not null
      ), told as (
        select location_id, caller, command_key as key, ${ofEntries(sql, seed)}
        from fresh where at >= ${since}::text::timestamptz group by 1, 2, 3
      ), answered as (
        select told.*, c.at, c.outcome from told
        left join lateral (
          select at, outcome from command c
          where c.location_id = told.location_id and c.caller = told.caller and c.key = told.key
          limit 1
        ) c on true
      )
      ${comparison(sql, { keys: sql`answered`, since, seed })}
      union all
      select c.location_id, e.sku_id, e.version::float8, c.caller, c.key, 'fewer entries than its outcome states'
      from command c cross join lateral ${statedEntries(sql, sql`c.outcome`)} e
      where c.at >= (select coalesce(max(at), '-infinity') from audit_checkpoint) - ${BATCH_MINUTES_MAX} * interval '1 minute'
        and c.at <> ${since}::text::timestamptz and e.version is not null
        and not exists (select from told where told.location_id = c.location_id and told.caller = c.caller and told.key = c.key)
        and not exists (
          select from ledger_entry l
          where l.location_id = c.location_id and l.sku_id = e.sku_id and l.version = e.version
            and l.at between c.at - interval '2 minutes' and c.at + interval '2 minutes'
            and l.caller = c.caller and l.command_key = c.key and l.kind::text = e.kind
          offset 0
        )
      union all
      select location_id, sku_id, max(version)::float8, caller, command_key, 'twice ' || kind
      from fresh
      where reservation_id is not null
      group by location_id, sku_id, caller, command_key, reservation_id, kind
      having count(*) > 1`
  },
}

type Connection = Sql | TransactionSql

/** What is compared of the entries of a key: how many they are, and all of them as one number. */
function ofEntries(sql: Connection, seed: number) {
  return sql`count(*) as entries, bit_xor(${entryNumber(sql, seed)}) as number, max(sku_id::text)::uuid as sku_id, max(version) as version`
}

/** Keys with what the ledger tells of them (`entries`, `number`) and what was answered (`at`, `outcome`), where these are not the same. */
function comparison(
  sql: Connection,
  { keys, since, seed }: { keys: ReturnType<Connection>; since: string; seed: number },
) {
  const outcome = sql`k.outcome`
  return sql`/* compareKeys */
    select k.location_id, coalesce(k.sku_id, stated.sku_id) as sku_id, coalesce(k.version, stated.version)::float8 as version, k.caller,
      k.key as command_key,
      case when k.at is null then 'no command'
        when coalesce(k.entries, 0) > stated.entries then 'more entries than its outcome states'
        when coalesce(k.entries, 0) < stated.entries then 'fewer entries than its outcome states'
        else 'other entries than its outcome states' end as what
    from ${keys} k
    cross join lateral (select ${ofEntries(sql, seed)} from ${statedEntries(sql, outcome)} e offset 0) stated
    where (k.at is null or not ${isMute(sql, outcome)})
      and (coalesce(k.entries, 0), k.number) is distinct from (stated.entries, stated.number)
      and not (k.entries is null and k.at = ${since}::text::timestamptz)`
}

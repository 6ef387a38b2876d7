import { randomInt } from 'node:crypto'
import { findCommandsKeptSince } from '@/db/audit/find-commands-kept-since'
import { freshEntries } from '@/db/audit/fresh-entries'
import type { HistoryInvariant } from '@/db/audit/invariant'
import { namedLevels } from '@/db/audit/named-levels'

/**
 * Entries older than the oldest command that is kept may outlive theirs: of them nothing is claimed. Over the whole history keys are
 * compared as 64-bit hashes, seeded anew each time: 43 s for 10 million entries and as many commands, against 144 s for the texts.
 */
export const keysHaveOneOutcome: HistoryInvariant = {
  number: 'I7',
  statement:
    'A command key has one outcome: every change that names a key has its command, and no command ended a hold twice.',
  queryAll: async (sql, suspects) => {
    const since = (await findCommandsKeptSince(sql))?.toISOString() ?? '-infinity'
    const seed = randomInt(2 ** 47)
    const hash = (caller: string, key: string) =>
      sql`hashtextextended(${sql(key)}, hashtextextended(${sql(caller)}, uuid_hash_extended(location_id, ${seed}::bigint)))`
    return sql`/* audit I7 */
      select l.location_id, l.sku_id, l.version::float8, l.caller, l.command_key, 'no command' as what
      from (
        select *, ${hash('caller', 'command_key')} as hash from ledger_entry where command_key is not null and at >= ${since}::text::timestamptz
      ) l
      where not exists (
        select from (select ${hash('caller', 'key')} as hash from command) c where c.hash = l.hash
      )
      union all
      select location_id, sku_id, max(version)::float8, caller, command_key, 'twice ' || kind
      from ${namedLevels(sql, suspects)} named join ledger_entry using (location_id, sku_id)
      where command_key is not null and reservation_id is not null
      group by location_id, sku_id, caller, command_key, reservation_id, kind
      having count(*) > 1`
  },
  queryFresh: async (sql) => {
    const since = (await findCommandsKeptSince(sql))?.toISOString() ?? '-infinity'
    return sql`/* audit I7 of fresh entries */
      with fresh as materialized (
        select location_id, sku_id, version, kind, caller, command_key, reservation_id, at from ${freshEntries(sql)} l
        where command_key is not null
      )
      select l.location_id, l.sku_id, l.version::float8, l.caller, l.command_key, 'no command' as what
      from fresh l
      left join lateral (
        select true as is_there from command c
        where c.location_id = l.location_id and c.caller = l.caller and c.key = l.command_key
        offset 0
      ) c on true
      where l.at >= ${since}::text::timestamptz and c.is_there is null
      union all
      select location_id, sku_id, max(version)::float8, caller, command_key, 'twice ' || kind
      from fresh
      where reservation_id is not null
      group by location_id, sku_id, caller, command_key, reservation_id, kind
      having count(*) > 1`
  },
}

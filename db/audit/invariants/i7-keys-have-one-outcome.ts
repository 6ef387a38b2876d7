import { findCommandsKeptSince } from '@/db/audit/find-commands-kept-since'
import { freshEntries } from '@/db/audit/fresh-entries'
import type { Invariant } from '@/db/audit/invariant'

/** Entries older than the oldest command that is kept may outlive theirs: of them nothing is claimed. */
export const keysHaveOneOutcome: Invariant = {
  number: 'I7',
  statement:
    'A command key has one outcome: every change that names a key has its command, and no command ended a hold twice.',
  query: async (sql) => {
    const since = (await findCommandsKeptSince(sql))?.toISOString() ?? '-infinity'
    return sql`/* audit I7 */
      select l.location_id, l.sku_id, l.version::float8, l.caller, l.command_key, 'no command' as what
      from ledger_entry l
      where l.command_key is not null and l.at >= ${since}::text::timestamptz and not exists (
        select from command c where c.location_id = l.location_id and c.caller = l.caller and c.key = l.command_key
      )
      union all
      select location_id, (array_agg(sku_id))[1], max(version)::float8, caller, command_key, 'twice ' || kind
      from ledger_entry
      where command_key is not null and reservation_id is not null
      group by location_id, caller, command_key, reservation_id, kind
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
      select location_id, (array_agg(sku_id))[1], max(version)::float8, caller, command_key, 'twice ' || kind
      from fresh
      where reservation_id is not null
      group by location_id, caller, command_key, reservation_id, kind
      having count(*) > 1`
  },
}

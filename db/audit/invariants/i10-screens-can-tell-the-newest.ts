import { levelsBesideCheckpoint } from '@/db/audit/fresh-entries'
import type { HistoryInvariant } from '@/db/audit/invariant'

/** What the database can say about I10; that screens follow within a second is shown by the browser tests. */
export const screensCanTellTheNewest: HistoryInvariant = {
  number: 'I10',
  statement:
    'A stock level carries the version and time of its last entry, so that a screen never takes an older state for a newer one.',
  queryAll: (sql) => sql`/* audit I10 */
    select s.location_id, s.sku_id, s.version::float8, s.updated_at::text, l.at::text as last_entry_at
    from stock_level s
    left join ledger_entry l on l.location_id = s.location_id and l.sku_id = s.sku_id and l.version = s.version
    where s.version > 0 and l.at is distinct from s.updated_at`,
  queryFresh: (sql) => sql`/* audit I10 of fresh entries */
    select b.location_id, b.sku_id, level_version::float8 as version, level_updated_at::text as updated_at, last.at::text as last_entry_at
    from ${levelsBesideCheckpoint(sql)} b
    left join lateral (
      select l.at from ledger_entry l
      where level_version <> b.version
        and l.location_id = b.location_id and l.sku_id = b.sku_id and l.version = level_version
      offset 0
    ) l on true
    cross join lateral (select case when level_version = b.version then b.at else l.at end as at) last
    where level_version > 0 and last.at is distinct from level_updated_at`,
}

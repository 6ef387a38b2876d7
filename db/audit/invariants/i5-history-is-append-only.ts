import type { PresentInvariant } from '@/db/audit/invariant'

export const historyIsAppendOnly: PresentInvariant = {
  number: 'I5',
  statement:
    'Ledger entries, order events and people’s deeds can be neither updated nor deleted: triggers stand and grants are missing.',
  query: (sql) => sql`/* audit I5 */
    with kept (table_name, parent) as (
      values ('ledger_entry', 'ledger_entry'), ('order_event', 'order_event'), ('deed', 'deed')
      union all
      select inhrelid::regclass::text, 'ledger_entry' from pg_inherits where inhparent = 'ledger_entry'::regclass
    ), expected (table_name, trigger_name) as (
      select table_name, parent || rule from kept, (values ('_append_only'), ('_never_emptied')) as rules (rule)
    )
    select table_name, trigger_name as missing
    from expected
    where not exists (
      select from pg_trigger t
      where t.tgrelid = to_regclass(table_name) and t.tgname = trigger_name and t.tgenabled in ('O', 'A')
    )
    union all
    select table_name, 'revoked ' || privilege
    from kept, (values ('UPDATE'), ('DELETE'), ('TRUNCATE')) as taken (privilege)
    where has_table_privilege(table_name, privilege)
      and not (select rolsuper from pg_roles where rolname = current_user)`,
}

import type { PresentInvariant } from '@/db/audit/invariant'

export const historyIsAppendOnly: PresentInvariant = {
  number: 'I5',
  statement:
    'Ledger entries and order events can be neither updated nor deleted: triggers stand and grants are missing.',
  query: (sql) => sql`/* audit I5 */
    with expected (table_name, trigger_name) as (
      values ('ledger_entry', 'ledger_entry_append_only'), ('ledger_entry', 'ledger_entry_never_emptied'),
        ('order_event', 'order_event_append_only'), ('order_event', 'order_event_never_emptied')
    )
    select table_name, trigger_name as missing
    from expected
    where not exists (
      select from pg_trigger t
      where t.tgrelid = to_regclass(table_name) and t.tgname = trigger_name and t.tgenabled in ('O', 'A')
    )
    union all
    select table_name, 'revoked ' || privilege
    from (values ('ledger_entry'), ('order_event')) as kept (table_name),
      (values ('UPDATE'), ('DELETE'), ('TRUNCATE')) as taken (privilege)
    where has_table_privilege(table_name, privilege)
      and not (select rolsuper from pg_roles where rolname = current_user)`,
}

export type PostgresSettings = Record<string, string | number>

/** What the product needs beyond the defaults of Postgres; durability stays as Postgres ships it: on. */
export const PRODUCT_SETTINGS: PostgresSettings = {
  max_connections: 200,
  shared_buffers: '192MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  random_page_cost: 1.1,
  jit: 'off',
  fsync: 'on',
  synchronous_commit: 'on',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  // Stock levels are rewritten all the time: visit them often, so that their pages are reused in place.
  autovacuum_naptime: '15s',
  deadlock_timeout: '250ms',
  idle_in_transaction_session_timeout: '60s',
  log_lock_waits: 'on',
  log_min_duration_statement: '1s',
  log_line_prefix: '%m [%p] %a ',
  // What people and programs sent is not for the log: neither a statement's parameters nor the row that broke a constraint.
  log_error_verbosity: 'terse',
  log_parameter_max_length: 0,
  log_parameter_max_length_on_error: 0,
  timezone: 'UTC',
  log_timezone: 'UTC',
  shared_preload_libraries: 'pg_stat_statements',
}

/** For tests only: what a crash of the machine would lose is a database that nobody needs. */
export const FORGETFUL_SETTINGS: PostgresSettings = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  autovacuum: 'off',
  shared_preload_libraries: '',
  log_min_duration_statement: -1,
  log_lock_waits: 'off',
}

import type postgres from 'postgres'

/**
 * Sets the database's clock ahead, for whoever connects as the product's role from now on: what Postgres's own functions say, and so much more. There
 * is no other way to see a week and a month end in mid-run, since a session cannot be told the time.
 */
export async function shiftDatabaseClock(admin: postgres.Sql, role: string, aheadMs: number): Promise<void> {
  const clocks = (
    [
      ['now', 'stable'],
      ['clock_timestamp', 'volatile'],
    ] as const
  ).map(
    ([
      name,
      volatility,
    ]) => `create or replace function public.${name}() returns timestamptz language sql ${volatility} parallel safe
      as $$ select pg_catalog.${name}() + interval '${Math.round(aheadMs)} milliseconds' $$`,
  )
  // Named, the system's own schema comes where it is named: behind the functions of the same names. All of it at once, or none.
  await admin.unsafe([...clocks, `alter role ${role} set search_path = public, pg_catalog`].join(';\n'))
}

/** The next instant, from `from` on, at which a week and a month end at once: midnight (UTC) before a Monday that is a first. */
export function findEndOfWeekAndMonth(from: Date): Date {
  for (let months = 1; ; months += 1) {
    const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1))
    if (first.getUTCDay() === 1) return first
  }
}

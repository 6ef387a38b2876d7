import { setTimeout as sleep } from 'node:timers/promises'
import type { VersionsById } from '@/db/events/wake-payload'

const PAUSE_MS = 20

/** Whoever changed something has committed it before he told. Where a database still does not show it after that, what it shows is taken. */
const TRIES_MAX = 25

/** Reads until every row that was found is as new as was told: what is read may come from a copy of the database that lags behind. */
export async function readUntilSeen<Row extends { version: number }>(
  read: () => Promise<Row[]>,
  told: VersionsById,
  idOf: (row: Row) => string,
): Promise<Row[]> {
  for (let tries = 1; ; tries += 1) {
    const rows = await read()
    if (tries === TRIES_MAX || rows.every((row) => row.version >= (told.get(idOf(row)) ?? 0))) return rows
    await sleep(PAUSE_MS)
  }
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pino from 'pino'
import { expect, it, vi } from 'vitest'
import { connectDatabase } from '@/db/client'
import { FORGETFUL_SETTINGS } from '@/db/embedded/settings'
import { startEmbeddedPostgres } from '@/db/embedded/start-embedded-postgres'
import { startWorker } from '@/db/jobs/start-worker'
import { createMembers } from '@/db/members'
import { migrateDatabase } from '@/db/migrate'
import { createSandboxGateway } from '@/db/payments/sandbox-gateway'
import { createStockEngine } from '@/db/stock/engine'

it('jobs go on after Postgres was killed in the middle of them, twice', { timeout: 180_000 }, async () => {
  // The library says so on the console, too, when one of its threads ends.
  vi.spyOn(console, 'trace').mockImplementation(() => undefined)
  const directory = mkdtempSync(join(tmpdir(), 'onshelf-jobs-'))
  const log = pino({ level: 'silent' })
  const clock = () => new Date()
  const kept = await startEmbeddedPostgres({ directory, settings: FORGETFUL_SETTINGS, keep: { log } })
  await migrateDatabase(kept.url)
  const database = connectDatabase(kept.url, { connectionsMax: 4 })
  const engine = createStockEngine({ database, clock, members: createMembers(database) })
  const worker = await startWorker({ engine, gateway: createSandboxGateway(database, clock), log })
  const findRound = async (): Promise<number> => {
    const [row] = await database.sql`
      select coalesce(max(id), 0)::int as round from graphile_worker.jobs where task_identifier = 'tidy'`.catch(
      () => [],
    )
    return Number(row?.round ?? 0)
  }
  try {
    for (let death = 0; death < 2; death += 1) {
      const [pid] = readFileSync(join(directory, 'postgres', 'postmaster.pid'), 'utf8').split('\n', 1)
      // While a round is under way, and while nothing answers its end.
      const during = engine.database.sql`select pg_sleep(1)`.catch(() => null)
      await sleep(300)
      process.kill(Number(pid), 'SIGKILL')
      await during
      await expect.poll(() => kept.isAway(), { timeout: 60_000 }).toBe(false)
      await expect.poll(findRound, { timeout: 60_000 }).toBeGreaterThan(0)
      const before = await findRound()
      await expect.poll(findRound, { timeout: 60_000 }).toBeGreaterThan(before)
    }
  } finally {
    await worker.stop()
    await engine.stop()
    await database.close()
    await kept.stop()
    rmSync(directory, { recursive: true, force: true })
  }
})

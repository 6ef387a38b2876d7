import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, describe, expect, it } from 'vitest'
import { FORGETFUL_SETTINGS } from '@/db/embedded/settings'
import { findRunningPostgres, startEmbeddedPostgres } from '@/db/embedded/start-embedded-postgres'

const directory = mkdtempSync(join(tmpdir(), 'onshelf-embedded-'))
const settings = { ...FORGETFUL_SETTINGS, shared_buffers: '16MB' }
const lockFile = join(directory, 'postgres', 'postmaster.pid')
afterAll(() => rmSync(directory, { recursive: true, force: true }))

describe('startEmbeddedPostgres', () => {
  it('makes a database, keeps what is in it, and leaves nothing running', async () => {
    const first = await startEmbeddedPostgres({ directory, settings })
    expect(findRunningPostgres(directory)?.url).toBe(first.url)
    const sql = postgres(first.url, { max: 1 })
    await sql`create table kept as select 7 as number`
    await sql.end()
    await first.stop()
    expect(findRunningPostgres(directory)).toBeNull()

    const second = await startEmbeddedPostgres({ directory, settings })
    const again = postgres(second.url, { max: 1 })
    expect(await again`select number from kept`).toEqual([{ number: 7 }])
    await again.end()
    await second.stop()
    expect(existsSync(lockFile)).toBe(false)
  })

  it('refuses a directory on which it runs already', async () => {
    const running = await startEmbeddedPostgres({ directory, settings })
    await expect(startEmbeddedPostgres({ directory, settings })).rejects.toThrow(/already runs on/)
    await running.stop()
  })

  it('starts over a lock file whose process is gone, or another program by now', async () => {
    const other = spawn('sleep', ['60'])
    for (const pid of [4_194_303, other.pid]) {
      writeFileSync(
        lockFile,
        `${pid}\n${join(directory, 'postgres')}\n1\n5432\n\n127.0.0.1\n 1 1\nready   \n`,
      )
      const started = await startEmbeddedPostgres({ directory, settings })
      await started.stop()
    }
    other.kill()
  })

  it('recovers after everything was killed', async () => {
    const first = await startEmbeddedPostgres({
      directory,
      settings: { ...settings, fsync: 'on', full_page_writes: 'on' },
    })
    const sql = postgres(first.url, { max: 1, onclose: () => undefined })
    await sql`set synchronous_commit = on`
    await sql`create table survives as select 9 as number`
    process.kill(Number(readFileSync(lockFile, 'utf8').split('\n', 1)[0]), 'SIGKILL')
    await first.gone
    await sql.end({ timeout: 0 })
    await first.stop()

    const second = await startEmbeddedPostgres({ directory, settings })
    const again = postgres(second.url, { max: 1 })
    expect(await again`select number from survives`).toEqual([{ number: 9 }])
    await again.end()
    await second.stop()
  })

  it('says in one sentence that a data directory is half written', async () => {
    const half = join(directory, 'half')
    mkdirSync(join(half, 'postgres', 'base'), { recursive: true })
    await expect(startEmbeddedPostgres({ directory: half, settings })).rejects.toThrow(
      /is incomplete \(PG_VERSION is missing\): restore it from a backup, or move it away/,
    )
  })

  it('says in one sentence that a data directory is of another version', async () => {
    const started = await startEmbeddedPostgres({ directory, settings })
    await started.stop()
    writeFileSync(join(directory, 'postgres', 'PG_VERSION'), '15\n')
    await expect(startEmbeddedPostgres({ directory, settings })).rejects.toThrow(/was written by Postgres 15/)
    writeFileSync(join(directory, 'postgres', 'PG_VERSION'), '18\n')
  })
})

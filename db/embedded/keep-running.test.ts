import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pino from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connectDatabase } from '@/db/client'
import { keepRunning } from '@/db/embedded/keep-running'
import type { ServerProcess } from '@/db/embedded/server-process'
import { FORGETFUL_SETTINGS } from '@/db/embedded/settings'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/db/embedded/start-embedded-postgres'

const directory = mkdtempSync(join(tmpdir(), 'onshelf-kept-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

let logged: string[]
beforeEach(() => {
  logged = []
})
const log = pino({ level: 'warn' }, { write: (line: string) => logged.push(JSON.parse(line).msg) })

describe('a Postgres that is kept running', () => {
  let kept: EmbeddedPostgres
  beforeAll(async () => {
    kept = await startEmbeddedPostgres({
      directory,
      settings: { ...FORGETFUL_SETTINGS, shared_buffers: '16MB' },
      keep: { log },
    })
  }, 120_000)
  afterAll(() => kept.stop())

  const kill = (): void => {
    const [pid] = readFileSync(join(directory, 'postgres', 'postmaster.pid'), 'utf8').split('\n', 1)
    process.kill(Number(pid), 'SIGKILL')
  }

  it('restarts at the same address, again and again, and clients that were connected go on', {
    timeout: 180_000,
  }, async () => {
    const database = connectDatabase(kept.url, { connectionsMax: 2 })
    const ask = () => database.sql`select 7 as number`.then(([row]) => Number(row?.number)).catch(() => null)
    expect(await ask()).toBe(7)
    for (let death = 1; death <= 2; death += 1) {
      kill()
      await expect.poll(() => kept.isAway(), { timeout: 30_000, interval: 5 }).toBe(true)
      await expect.poll(() => kept.isAway(), { timeout: 60_000 }).toBe(false)
      await expect.poll(ask, { timeout: 60_000 }).toBe(7)
      expect(logged.filter((line) => line === 'the embedded Postgres is back')).toHaveLength(death)
    }
    await database.close()
  })
})

/** A server that ends when it is told to. */
function makeServer(): ServerProcess & { die(): void } {
  let die = (): void => undefined
  const gone = new Promise<void>((resolve) => {
    die = resolve
  })
  return { port: 1, gone, die, stop: async () => die() }
}

describe('keepRunning', () => {
  it('waits longer after each attempt that fails', async () => {
    const first = makeServer()
    const attempts: number[] = []
    const kept = keepRunning(first, {
      log,
      startAgain: async () => {
        attempts.push(performance.now())
        if (attempts.length < 4) throw new Error('It does not start.')
        return makeServer()
      },
    })
    first.die()
    await expect.poll(() => kept.isAway()).toBe(true)
    await expect.poll(() => kept.isAway(), { timeout: 10_000 }).toBe(false)
    const waits = attempts.slice(1).map((at, index) => at - (attempts[index] ?? 0))
    expect(waits.map((wait) => wait > 150)).toEqual([true, true, true])
    expect(waits[2]).toBeGreaterThan(700)
    expect(logged.filter((line) => line === 'the embedded Postgres does not start')).toHaveLength(3)
    await kept.stop()
  })

  it('can be stopped while it waits, and starts nothing afterwards', async () => {
    const first = makeServer()
    let attempts = 0
    const kept = keepRunning(first, {
      log,
      startAgain: async () => {
        attempts += 1
        throw new Error('It does not start.')
      },
    })
    first.die()
    await expect.poll(() => attempts, { timeout: 15_000 }).toBe(2)
    await kept.stop()
    await kept.gone
    await sleep(500)
    expect(attempts).toBe(2)
  })

  it('can be stopped while it starts one, and stops that one', async () => {
    const first = makeServer()
    const second = makeServer()
    let start = (): void => undefined
    const kept = keepRunning(first, {
      log,
      startAgain: () =>
        new Promise((resolve) => {
          start = () => resolve(second)
        }),
    })
    first.die()
    await sleep(200)
    const stopped = kept.stop()
    start()
    await stopped
    await expect(second.gone).resolves.toBeUndefined()
  })
})

import { setTimeout as sleep } from 'node:timers/promises'
import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { createShutdown } from '@/server/stop-in-order'

const log = pino({ level: 'silent' })

describe('createShutdown', () => {
  it('stops what was started last first, each once, whoever asks how often', async () => {
    const stopped: string[] = []
    const shutdown = createShutdown(log)
    for (const name of ['database', 'pool', 'sockets']) {
      shutdown.add(name, async () => {
        stopped.push(name)
      })
    }
    expect(shutdown.isStopping).toBe(false)
    await Promise.all([shutdown.stop(), shutdown.stop()])
    expect(shutdown.isStopping).toBe(true)
    expect(stopped).toEqual(['sockets', 'pool', 'database'])
  })

  it('says that it stops and goes on serving for the time that was asked for', async () => {
    const stopped: string[] = []
    const shutdown = createShutdown(log, { graceMs: 100 })
    shutdown.add('requests', async () => {
      stopped.push('requests')
    })
    const stopping = shutdown.stop()
    expect([shutdown.isStopping, stopped]).toEqual([true, []])
    await sleep(50)
    expect(stopped).toEqual([])
    await stopping
    expect(stopped).toEqual(['requests'])
  })

  it('ends in time however many steps hang', async () => {
    const shutdown = createShutdown(log, { stepMaxMs: 1_000, allMaxMs: 1_200 })
    for (let step = 0; step < 9; step += 1) shutdown.add(`${step}`, () => new Promise(() => undefined))
    const startedAt = performance.now()
    await shutdown.stop()
    expect(performance.now() - startedAt).toBeLessThan(5_000)
  })

  it('goes on where a step fails', async () => {
    const stopped: string[] = []
    const shutdown = createShutdown(log)
    shutdown.add('database', async () => {
      stopped.push('database')
    })
    shutdown.add('pool', () => Promise.reject(new Error('The pool is stuck.')))
    await shutdown.stop()
    expect(stopped).toEqual(['database'])
  })
})

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

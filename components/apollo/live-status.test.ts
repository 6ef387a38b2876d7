import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLiveStatusStore } from '@/components/apollo/live-status'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('createLiveStatusStore', () => {
  it('gives a first connection two seconds before it says anything', () => {
    const status = createLiveStatusStore()
    status.setSocket('connecting')
    vi.advanceTimersByTime(1_900)
    expect(status.read()).toBe('live')
    vi.advanceTimersByTime(200)
    expect(status.read()).toBe('reconnecting')
    status.setSocket('connected')
    expect(status.read()).toBe('live')
  })

  it('says at once that a connection was lost, until it is found again', () => {
    const status = createLiveStatusStore()
    status.setSocket('connected')
    status.setSocket('lost')
    status.setSocket('connecting')
    expect(status.read()).toBe('reconnecting')
    status.setSocket('connected')
    expect(status.read()).toBe('live')
  })

  it('is offline while the browser is, whatever the socket says', () => {
    const status = createLiveStatusStore()
    status.setSocket('connected')
    status.setOnline(false)
    expect(status.read()).toBe('offline')
    status.setOnline(true)
    expect(status.read()).toBe('live')
  })

  it('never says live while whoever looks is signed out, whatever the socket does', () => {
    const status = createLiveStatusStore()
    status.setSignedOut(true)
    for (const state of ['idle', 'connecting', 'connected', 'lost'] as const) {
      status.setSocket(state)
      expect(status.read()).toBe('signed_out')
    }
    status.setOnline(false)
    expect(status.read()).toBe('offline')
    status.setOnline(true)
    status.setSocket('connected')
    status.setSignedOut(false)
    expect(status.read()).toBe('live')
  })

  it('tells those who listen, once per change', () => {
    const status = createLiveStatusStore()
    const notify = vi.fn()
    const stop = status.subscribe(notify)
    status.setSocket('lost')
    status.setSocket('lost')
    status.setSocket('connected')
    stop()
    status.setSocket('lost')
    expect(notify).toHaveBeenCalledTimes(2)
  })
})

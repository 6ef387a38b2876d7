import { type Client, createClient } from 'graphql-ws'
import type { LiveStatusStore } from '@/components/apollo/live-status'

/** A silent network is asked this often, and is given up where it does not answer in time. */
const PING_MS = 4_000
const PONG_MS = 3_000
const WAIT_MAX_MS = 10_000
/** A browser that says it is offline tells when that is over; this is for one that forgets to. */
const OFFLINE_WAIT_MS = 30_000
/** The socket outlives a change of page. */
const IDLE_MS = 5_000

export interface LiveSocketOptions {
  url: string
  status: LiveStatusStore
  /** Connected again after a loss: whatever was shown may be old. */
  onReconnected(): void
  pingMs?: number
  pongMs?: number
}

export interface LiveSocket {
  client: Client
  /** Whoever looks has become somebody else: connects again as them, without a word of loss. */
  renew(): void
}

/** The page's one socket. Never gives up; subscriptions are made again by themselves, and begin with a snapshot. */
export function createLiveSocket({
  url,
  status,
  onReconnected,
  pingMs = PING_MS,
  pongMs = PONG_MS,
}: LiveSocketOptions): LiveSocket {
  let isConnected = false
  let isLost = false
  let isRenewing = false
  let pongTimer: ReturnType<typeof setTimeout> | undefined
  const client = createClient({
    url,
    keepAlive: pingMs,
    lazyCloseTimeout: IDLE_MS,
    connectionAckWaitTimeout: 5_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: async (retries) => (isRenewing ? undefined : waitBeforeRetry(retries)),
    on: {
      connecting: () => status.setSocket('connecting'),
      connected: () => {
        status.setSocket('connected')
        isConnected = true
        isRenewing = false
        if (isLost) onReconnected()
        isLost = false
      },
      ping: (isReceived) => {
        if (!isReceived) pongTimer = setTimeout(() => client.terminate(), pongMs)
      },
      pong: (isReceived) => {
        if (isReceived) clearTimeout(pongTimer)
      },
      closed: (event) => {
        clearTimeout(pongTimer)
        const isWanted = (event as { code?: number }).code === 1000 || (isRenewing && isConnected)
        if (!isWanted) {
          isLost = true
          isRenewing = false
        }
        isConnected = false
        status.setSocket(isLost ? 'lost' : 'idle')
      },
    },
  })
  followNetwork(client, status)
  const renew = (): void => {
    if (!isConnected) return
    isRenewing = true
    client.terminate()
  }
  return { client, renew }
}

/** A browser that says it is offline need not wait for a ping to fail. */
function followNetwork(client: Client, status: LiveStatusStore): void {
  status.setOnline(navigator.onLine)
  window.addEventListener('online', () => status.setOnline(true))
  window.addEventListener('offline', () => {
    status.setOnline(false)
    client.terminate()
  })
}

/** Doubles from 250 ms to ten seconds, spread so that a thousand browsers do not come back at once. */
async function waitBeforeRetry(retries: number): Promise<void> {
  const wait = navigator.onLine ? Math.min(250 * 2 ** retries, WAIT_MAX_MS) : OFFLINE_WAIT_MS
  await new Promise<void>((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      window.removeEventListener('online', end)
      resolve()
    }
    const timer = setTimeout(end, wait * (0.5 + Math.random()))
    window.addEventListener('online', end)
  })
}

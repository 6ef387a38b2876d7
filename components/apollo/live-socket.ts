import { type Client, createClient } from 'graphql-ws'
import type { LiveStatusStore } from '@/components/apollo/live-status'
import type { PageSession } from '@/components/apollo/page-session'
import { VIEWER_HEADER } from '@/components/apollo/session-link'

/** A silent network is asked this often, and is given up where it does not answer in time. */
const PING_MS = 4_000
const PONG_MS = 3_000
const WAIT_MAX_MS = 10_000
/** A browser that says it is offline tells when that is over; this is for one that forgets to. */
const OFFLINE_WAIT_MS = 30_000
/** Whoever opened the socket is not signed in (any more). */
const FORBIDDEN = 4403
/** The socket outlives a change of page. */
const IDLE_MS = 5_000

export interface LiveSocketOptions {
  url: string
  status: LiveStatusStore
  /** For whom the page was drawn, and whether they are still signed in. */
  session: PageSession
  /** Connected again after a loss: whatever was shown may be old. */
  onReconnected(): void
  /** What the viewer may do was changed. */
  onViewerChanged(): void
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
  session,
  onReconnected,
  onViewerChanged,
  pingMs = PING_MS,
  pongMs = PONG_MS,
}: LiveSocketOptions): LiveSocket {
  let isConnected = false
  let isLost = false
  let isRenewing = false
  let era = session.era()
  let pongTimer: ReturnType<typeof setTimeout> | undefined
  const client = createClient({
    url,
    keepAlive: pingMs,
    lazyCloseTimeout: IDLE_MS,
    connectionAckWaitTimeout: 5_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    // A page speaks for whom it was drawn: a socket of anybody else is refused.
    connectionParams: () => (session.viewerId === null ? {} : { [VIEWER_HEADER]: session.viewerId }),
    retryWait: async (retries) => {
      if (session.read() !== 'open') return session.whenOpen('reader')
      if (!isRenewing) await waitBeforeRetry(retries)
    },
    on: {
      connecting: () => {
        era = session.era()
        status.setSocket('connecting')
      },
      connected: () => {
        status.setSocket('connected')
        isConnected = true
        isRenewing = false
        if (isLost) onReconnected()
        isLost = false
      },
      ping: (isReceived, payload) => {
        if (isReceived && payload?.viewer === 'changed') onViewerChanged()
        if (!isReceived) pongTimer = setTimeout(() => client.terminate(), pongMs)
      },
      pong: (isReceived) => {
        if (isReceived) clearTimeout(pongTimer)
      },
      closed: (event) => {
        clearTimeout(pongTimer)
        const { code } = event as { code?: number }
        if (code === FORBIDDEN) session.end(era)
        // Once they are back everything is read again in any case.
        const isKnown = session.read() !== 'open'
        const isWanted = code === 1000 || (isRenewing && isConnected)
        if (!isWanted && !isKnown) {
          isLost = true
          isRenewing = false
        }
        isConnected = false
        status.setSocket(isLost ? 'lost' : 'idle')
      },
    },
  })
  followNetwork(client, status)
  session.onBack(() => renew())
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

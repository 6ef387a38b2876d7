import { type BatchTransaction, transactOn } from '@/db/stock/batch-transaction'
import { connectionError, type LaneClient, openLaneClient } from '@/db/stock/lane-client'

export interface LaneConnections {
  /** Commits what `work` did, unless it fails; waits for its turn where all connections are taken. */
  transact<T>(work: (transaction: BatchTransaction) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface LaneConnectionsOptions {
  url: string
  /** Told of every statement as it is sent. */
  onStatement?: (text: string) => void
  connectionsMax: number
  /** A connection that is older is replaced before its next batch. */
  lifetimeMs: number
  /** Nothing has come from Postgres for so long while a batch waits for it: the connection is given up. Longer than its statements may take. */
  silenceMsMax: number
}

/** A place for a connection: opened at its first batch, and anew where it was lost or is old. */
interface Slot {
  client: LaneClient | null
}

/**
 * The lanes' own connections, so that a flash sale never takes those of the readers. Each is a client of its own, which nobody shares: the driver's queue, which
 * slows down for good once callers queue in it, stays empty, and a batch can never go on in another session (I13).
 */
export function openLaneConnections(options: LaneConnectionsOptions): LaneConnections {
  const all = Array.from({ length: options.connectionsMax }, (): Slot => ({ client: null }))
  const free = [...all]
  const turns: ((slot: Slot) => void)[] = []

  return {
    async transact(work) {
      const slot = free.pop() ?? (await new Promise<Slot>((resolve) => turns.push(resolve)))
      try {
        const client = await clientOf(slot, options)
        const watch = watchForSilence(client, options.silenceMsMax)
        try {
          return await transactOn(client, work)
        } finally {
          watch.end()
        }
      } finally {
        const next = turns.shift()
        if (next) next(slot)
        else free.push(slot)
      }
    },
    close: async () => {
      await Promise.all(all.map(({ client }) => client?.close()))
    },
  }
}

async function clientOf(
  slot: Slot,
  { url, onStatement, lifetimeMs }: LaneConnectionsOptions,
): Promise<LaneClient> {
  const { client } = slot
  if (client && !client.isOver && performance.now() - client.openedAtMs < lifetimeMs) return client
  slot.client = null
  // Nothing is under way on it: whether and when it closes concerns nobody.
  void client?.close().catch(() => undefined)
  slot.client = await openLaneClient(url, onStatement)
  return slot.client
}

/** A network may lose what is sent without a word. Postgres ends a statement that takes too long; this ends one whose answer never comes. */
function watchForSilence(client: LaneClient, silenceMsMax: number): { end(): void } {
  let bytesRead = client.countBytesRead()
  const timer = setInterval(() => {
    const bytesNow = client.countBytesRead()
    if (bytesNow === bytesRead)
      client.cut(connectionError('ETIMEDOUT', 'The database fell silent in mid-batch.'))
    bytesRead = bytesNow
  }, silenceMsMax)
  return { end: () => clearInterval(timer) }
}

import { type BatchTransaction, transactOn } from '@/db/stock/batch-transaction'
import { connectionError, type LaneClient, openLaneClient } from '@/db/stock/lane-client'

export interface LaneConnections {
  /** Commits what `work` did, unless it fails; waits for its turn where all connections are taken, unless it may follow another batch. */
  transact<T>(work: (transaction: BatchTransaction) => Promise<T>, chain?: Chain): Promise<T>
  close(): Promise<void>
}

/** How a batch travels with the one before it and the one behind it. */
export interface Chain {
  /** The place behind another batch; null: none. */
  behind: PlaceBehind | null
  /** The commit is on its way, and there is a place behind it. */
  onSent(place: PlaceBehind): void
}

/** The place on a connection right behind a batch whose commit is on its way: what is sent there travels in the same flight. For one batch at most. */
export interface PlaceBehind {
  /** Null once the batch before is over, or others wait for a connection, or the connection was lost or is to be replaced. */
  take(): Slot | null
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

/** Holds a connection: opened at its first batch, and anew where it was lost or is old. */
interface Slot {
  client: LaneClient | null
  /** Batches that it has carried. */
  batches: number
}

/**
 * The lanes' own connections, so that a flash sale never takes those of the readers. Each is a client of its own, which nobody shares: the driver's queue, which
 * slows down for good once callers queue in it, stays empty, and a batch can never go on in another session (I13).
 */
export function openLaneConnections(options: LaneConnectionsOptions): LaneConnections {
  const all = Array.from({ length: options.connectionsMax }, (): Slot => ({ client: null, batches: 0 }))
  const free = [...all]
  const turns: ((slot: Slot) => void)[] = []

  const leave = (slot: Slot): void => {
    const next = turns.shift()
    if (next) next(slot)
    else free.push(slot)
  }

  return {
    async transact(work, chain) {
      const slot =
        chain?.behind?.take() ?? free.pop() ?? (await new Promise<Slot>((resolve) => turns.push(resolve)))
      let isOver = false
      let isTaken = false
      const place: PlaceBehind = {
        take: () => {
          if (isOver || isTaken || turns.length > 0 || !isFresh(slot, options)) return null
          isTaken = true
          return slot
        },
      }
      try {
        const client = await clientOf(slot, options)
        planAnew(slot, client)
        const watch = watchForSilence(client, options.silenceMsMax)
        try {
          return await transactOn(client, work, () => chain?.onSent(place))
        } finally {
          watch.end()
        }
      } finally {
        isOver = true
        // Whoever took the place behind has the slot now.
        if (!isTaken) leave(slot)
      }
    },
    close: async () => {
      await Promise.all(all.map(({ client }) => client?.close()))
    },
  }
}

function isFresh({ client }: Slot, { lifetimeMs }: Pick<LaneConnectionsOptions, 'lifetimeMs'>): boolean {
  return client !== null && !client.isOver && performance.now() - client.openedAtMs < lifetimeMs
}

async function clientOf(slot: Slot, options: LaneConnectionsOptions): Promise<LaneClient> {
  const { client } = slot
  if (client && isFresh(slot, options)) return client
  const { url, onStatement } = options
  slot.client = null
  // Nothing is under way on it: whether and when it closes concerns nobody.
  void client?.close().catch(() => undefined)
  slot.client = await openLaneClient(url, onStatement)
  slot.batches = 0
  return slot.client
}

/**
 * A lane plans each of its statements once, perhaps while the tables are empty and every index looks as good as the key. So what was planned is forgotten after
 * the 4th, 16th, 64th … batch: a shop that opens with a rush must not walk all its orders for each until Postgres has counted them by itself.
 */
function planAnew(slot: Slot, client: LaneClient): void {
  slot.batches += 1
  const isPowerOfFour = Number.isInteger(Math.log2(slot.batches) / 2)
  if (slot.batches === 1 || !isPowerOfFour) return
  client.sql
    .unsafe('discard plans')
    .execute()
    .catch(() => undefined)
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

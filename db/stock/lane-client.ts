import { connect, Socket } from 'node:net'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'

/** What Postgres is told about every lane's connection. */
export const LANE_SETTINGS: Record<string, string | number> = {
  application_name: 'onshelf lane',
  statement_timeout: 20_000,
  idle_in_transaction_session_timeout: 20_000,
  // Every statement of a lane finds its rows by key. A plan made while a table was small must not scan it once it is large.
  enable_seqscan: 'off',
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
  // And none is made anew for each batch: Postgres thought so long over the look-up of keys as the rest of a small batch takes.
  plan_cache_mode: 'force_generic_plan',
}

const CONNECT_WITHIN_MS = 10_000

/** One connection to Postgres, from its opening to its end: what comes after it is another client. */
export interface LaneClient {
  sql: postgres.Sql
  openedAtMs: number
  /** The connection was lost or closed: no statement of this client reaches Postgres any more. */
  readonly isOver: boolean
  /** Bytes that have come from Postgres so far: grows as long as the connection is alive and asked for something. */
  countBytesRead(): number
  /** Ends the connection now, whatever is under way on it: its statements fail with this error. */
  cut(error: Error): void
  /** Lets what is under way finish, five seconds at most. */
  close(): Promise<void>
}

/**
 * Opens a client of one connection that never reconnects (I13). The driver opens a lost or expired connection anew by itself, and the rest of
 * a batch would run there without its transaction and its locks. Once this client has connected, every further socket that the driver asks
 * for leads nowhere, so it cannot. The driver's own limits of lifetime and idleness are off, whatever the address says: the lanes open
 * a new client between two batches.
 */
export async function openLaneClient(url: string, onStatement?: (text: string) => void): Promise<LaneClient> {
  let socket: Socket | null = null
  let isConnected = false
  let isOver = false
  const options: postgres.Options<Record<string, postgres.PostgresType>> & { socket: OpenSocket } = {
    max: 1,
    max_lifetime: null,
    idle_timeout: 0,
    connect_timeout: CONNECT_WITHIN_MS / 1_000,
    backoff: () => 0.02,
    onnotice: () => undefined,
    onclose: () => {
      if (isConnected) isOver = true
    },
    socket: async (address) => {
      if (isConnected || isOver)
        return leadNowhere(connectionError('CONNECTION_CLOSED', 'The connection was lost.'))
      socket = await openSocket(address).catch(leadNowhere)
      return socket
    },
    connection: LANE_SETTINGS,
    ...(onStatement && { debug: (_connection, text) => onStatement(text) }),
  }
  const sql = postgres(url, options)
  // Drizzle writes and reads some types by itself and tells the driver so.
  drizzle(sql)
  try {
    await within(sql`/* openLaneClient */ select 1`, CONNECT_WITHIN_MS)
    isConnected = true
  } catch (error) {
    isOver = true
    void sql.end({ timeout: 0 })
    throw error
  }
  return {
    sql,
    openedAtMs: performance.now(),
    get isOver() {
      return isOver
    },
    countBytesRead: () => socket?.bytesRead ?? 0,
    cut(error) {
      isOver = true
      // Under TLS the driver listens to another socket than this one.
      socket?.on('error', () => undefined).destroy(error)
    },
    close: () => sql.end({ timeout: 5 }),
  }
}

/** What the driver has read from the URL. */
interface SocketAddress {
  host: string[]
  port: number[]
  path: string | false
}

/** An option of the driver that its types do not name: it makes the socket, connected, whenever the driver wants one. */
type OpenSocket = (address: SocketAddress) => Promise<Socket>

/** The first of the addresses that answers. @throws the last one's error */
async function openSocket({ host, port, path }: SocketAddress): Promise<Socket> {
  if (path) return connectTo(connect(path))
  let failure: unknown
  for (const [index, name] of host.entries()) {
    try {
      const socket = await connectTo(connect(port[index] ?? 5_432, name))
      // For TLS, the driver looks here for the name that the certificate has to bear.
      return Object.assign(socket.setKeepAlive(true, 60_000), { host: name })
    } catch (error) {
      failure = error
    }
  }
  throw failure
}

function connectTo(socket: Socket): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      socket.destroy()
      reject(error)
    }
    socket.once('error', fail)
    socket.once('connect', () => {
      socket.off('error', fail)
      resolve(socket)
    })
  })
}

/** A socket that fails with this error as soon as the driver listens to it: so every statement in its queue fails, one after the other. */
function leadNowhere(error: Error): Socket {
  const socket = new Socket()
  setImmediate(() => socket.destroy(error))
  return socket
}

async function within<T>(promise: PromiseLike<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(connectionError('CONNECT_TIMEOUT', 'The database did not answer.')), ms)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

/** An error as the driver's own are, so that it is judged as they are. */
export function connectionError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code })
}

import { setTimeout as sleep } from 'node:timers/promises'
import { awaitProgress, type ChaosEvent, type Pace } from '@/bench/torture/chaos/chaos'
import type { Server } from '@/bench/torture/processes/fleet'
import type { Door } from '@/bench/torture/processes/postgres-host'
import type { Random } from '@/db/seed/random'
import type { Cut, DatabaseProxy, StatementWatcher, WatchedStatement } from '@/db/testing/database-proxy'

/** A named place in a step at which its process can be killed. */
export interface CrashPoint {
  /** The step and how far it has come: `checkOut, written and not committed`. */
  name: string
  step: string
  /** Watches for the place. One for each use: it remembers where a transaction has come to. */
  open(): (statement: WatchedStatement) => Cut['when'] | null
}

/** Kinds of the jobs that are written in a batch, as `command.kind` names them. */
const BATCH_STEPS = [
  'checkOut',
  'payOrder',
  'settlePayment',
  'cancelOrder',
  'voidPayment',
  'claimPick',
  'unclaimPick',
  'takeBackPick',
  'findLine',
  'missLine',
  'replaceLine',
  'finishPick',
  'captureOrder',
  'handOverOrder',
] as const

/** What is said to the gateway, or noted of it, outside of a batch: told by statement. The sandbox remembers in the database. */
const GATEWAY_STEPS: Record<string, (statement: WatchedStatement) => boolean> = {
  'the gateway authorises': ({ name }) => name === 'authoriseInSandbox',
  'the gateway lets go': ({ name, text }) => name === 'insert sandbox_charge' && /do update/i.test(text),
  'the gateway takes the money': ({ name }) => name === 'captureInSandbox',
  'it is noted that the gateway was told': ({ name, isLane }) => !isLane && name === 'update payment',
}

export const CRASH_POINTS: readonly CrashPoint[] = [
  ...BATCH_STEPS.flatMap((kind): CrashPoint[] => [
    { name: `${kind}, decided and not written`, step: kind, open: () => openWrite(kind) },
    { name: `${kind}, written and not committed`, step: kind, open: () => openCommit(kind, 'before') },
    { name: `${kind}, committed and not answered`, step: kind, open: () => openCommit(kind, 'after') },
  ]),
  ...Object.entries(GATEWAY_STEPS).flatMap(([step, isStep]): CrashPoint[] => [
    { name: `${step}: not yet`, step, open: () => (statement) => (isStep(statement) ? 'before' : null) },
    {
      name: `${step}: done, nobody heard`,
      step,
      open: () => (statement) => (isStep(statement) ? 'after' : null),
    },
  ]),
]

function isWriteOf({ isLane, name, has }: WatchedStatement, kind: string): boolean {
  return isLane && name === 'writeDecision' && has(kind)
}

function openWrite(kind: string): ReturnType<CrashPoint['open']> {
  return (statement) => (isWriteOf(statement, kind) ? 'before' : null)
}

/** The commit that follows such a write on its connection. */
function openCommit(kind: string, when: Cut['when']): ReturnType<CrashPoint['open']> {
  const written = new Set<number>()
  return (statement) => {
    if (isWriteOf(statement, kind)) written.add(statement.connection)
    if (statement.name === 'rollback') written.delete(statement.connection)
    return statement.name === 'commit' && written.has(statement.connection) ? when : null
  }
}

/** Kills, by `kill`, whoever reaches the place through this proxy. False where nobody did in time. */
export async function crashAt(
  proxy: Pick<DatabaseProxy, 'watch'>,
  point: CrashPoint,
  kill: () => void,
  waitMs: number,
): Promise<boolean> {
  const find = point.open()
  let stop = (): void => undefined
  const crashed = new Promise<boolean>((resolve) => {
    let isReached = false
    const watcher: StatementWatcher = (statement) => {
      const when = isReached ? null : find(statement)
      if (when === null) return null
      isReached = true
      const onCut = (): void => {
        kill()
        resolve(true)
      }
      return { when, onCut }
    }
    stop = proxy.watch(watcher)
  })
  const isCrashed = await Promise.race([crashed, sleep(waitMs, false, { ref: false })])
  stop()
  return isCrashed
}

interface Crashing {
  servers: readonly Server[]
  doors: readonly Door[]
  random: Random
  pace: Pace
  onEvent(event: ChaosEvent): void
}

const WAIT_MS = 6_000

/** Kills a server at one crash point after the other, each of them once before any comes again. */
export async function crashAtRandom({ servers, doors, random, pace, onEvent }: Crashing): Promise<void> {
  let deck: CrashPoint[] = []
  while (!pace.isOver()) {
    if (deck.length === 0) deck = shuffle(random, CRASH_POINTS)
    const point = deck.pop()
    const index = random.integer(0, servers.length - 1)
    const [proxy, server] = [doors[index]?.proxy, servers[index]]
    const downMs = random.integer(50, 500)
    await sleep(random.integer(500, 3_000))
    await awaitProgress(pace)
    if (!point || !proxy || !server) return
    const isReached = await crashAt(proxy, point, () => void server.kill(downMs), WAIT_MS)
    if (isReached) onEvent({ kind: 'kill a server at a crash point', what: `server ${index}: ${point.name}` })
  }
}

function shuffle<T>(random: Random, items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  createAnswerCounter,
  createStatementReader,
  type SentStatement,
  type WireMessage,
} from '@/db/testing/statements-on-the-wire'

/** What happens to the next batch that commits: its commit never arrives, or nobody hears that it did. */
export type CommitLoss = 'before the commit' | 'after the commit'

export interface WatchedStatement extends SentStatement {
  /** It travels on a connection of a lane. */
  isLane: boolean
  /** Which connection, counted from 1. */
  connection: number
}

/** The connection is cut before the statement arrives, or once it was carried out and before anybody hears of it. */
export interface Cut {
  when: 'before' | 'after'
  /** Called at that moment, while the connection still stands. It may be that what was sent still waits to be carried out, after two seconds. */
  onCut(isCarriedOut: boolean): void
}

/** Asked of each statement, in the order in which they are sent; null lets it pass. */
export type StatementWatcher = (statement: WatchedStatement) => Cut | null

/** The address of the database that the servers know: it stays while Postgres comes and goes, and connections can be cut on the way. */
export interface DatabaseProxy {
  port: number
  /** Where Postgres listens now; null: nowhere, and whoever comes is refused. */
  pointTo(port: number | null): Promise<void>
  /** Where it points to now; 0: nowhere. */
  targetPort(): number
  /** Cuts every connection with a reset, as a firewall does. Returns how many. */
  resetAll(): number
  /** Cuts the next connection that sends this, before it arrives. False where none did within five seconds. */
  cutAt(text: string): Promise<boolean>
  /** What lanes say from now on never arrives, and nobody tells them: a network that fell silent. Their next connections are not affected. */
  muteLanes(): void
  /** The same of everybody. */
  muteAll(): void
  /** Keeps back what the database says to lanes until the returned function is called. */
  holdAnswers(): () => void
  /** Cuts the connection on which the `n`-th packet from now arrives, which is not delivered; null: none. Whether it came to that, `hasCut` says. */
  cutPacket(n: number | null): void
  hasCut(): boolean
  /** Shows every statement; returns what ends it. */
  watch(watcher: StatementWatcher): () => void
  /** Cuts the next lane connection that commits. False where none did in time. */
  loseCommit(loss: CommitLoss, waitMs: number): Promise<boolean>
  close(): void
}

/** A lane says who it is in the first packet of a connection. */
const LANE = Buffer.from('onshelf lane')
/** For what was sent before the cut to be carried out; a statement that waits for a lock may take longer. */
const CARRIED_OUT_WITHIN_MS = 2_000

interface Pair {
  below: Socket
  above: Socket
  connection: number
  isLane: boolean
  isMuted: boolean
  read(bytes: Buffer): WireMessage[]
  countAnswers(bytes: Buffer): number
  /** Messages that Postgres answers: those sent and those answered. The first answer is to the connection's start. */
  asked: number
  answered: number
  /** Set from the moment at which its end is decided. */
  cut: Cut | null
}

/** A proxy to the database at this address, and the address behind it. */
export async function openProxyTo(target: string): Promise<{ proxy: DatabaseProxy; url: string }> {
  const proxy = await openDatabaseProxy()
  const url = new URL(target)
  await proxy.pointTo(Number(url.port))
  url.port = String(proxy.port)
  return { proxy, url: url.href }
}

export async function openDatabaseProxy(): Promise<DatabaseProxy> {
  let target = 0
  let packetsLeft: number | null = null
  let opened = 0
  let held: (() => void)[] | null = null
  const pairs = new Set<Pair>()
  let watchers = new Set<StatementWatcher>()
  const server = createServer((below) => {
    const above = connect(target, '127.0.0.1')
    opened += 1
    const pair: Pair = {
      below,
      above,
      connection: opened,
      isLane: false,
      isMuted: false,
      read: createStatementReader(),
      countAnswers: createAnswerCounter(),
      asked: 0,
      answered: 0,
      cut: null,
    }
    pairs.add(pair)
    below.setNoDelay(true)
    above.setNoDelay(true)
    below.on('data', (bytes) => {
      if (packetsLeft !== null && packetsLeft > 0) {
        packetsLeft -= 1
        if (packetsLeft === 0) return destroy(pair)
      }
      if (!pair.isLane && bytes.includes(LANE)) pair.isLane = true
      if (!pair.isMuted) pass(pair, bytes)
    })
    above.on('data', (bytes) => {
      pair.answered = pair.countAnswers(bytes)
      if (pair.isMuted) return
      if (held && pair.isLane) held.push(() => below.write(bytes))
      else below.write(bytes)
    })
    const end = () => {
      pairs.delete(pair)
      below.destroy()
      above.destroy()
    }
    for (const socket of [below, above]) socket.on('error', end).on('close', end)
  })

  /** What follows a statement at which the connection is cut never arrives. */
  function pass(pair: Pair, bytes: Buffer): void {
    const passed: Buffer[] = []
    let isOver = false
    for (const message of pair.read(bytes)) {
      const cut = message.statement && findCut({ ...message.statement, ...pair })
      if (cut) pair.cut = cut
      isOver = cut?.when === 'before'
      if (isOver) break
      passed.push(message.bytes)
      if (message.asksForAnswer) pair.asked += 1
      isOver = pair.cut !== null && message.asksForAnswer
      if (isOver) break
    }
    if (passed.length > 0) pair.above.write(Buffer.concat(passed))
    if (isOver) void cutOnceCarriedOut(pair)
  }

  function findCut(statement: WatchedStatement): Cut | null {
    for (const watcher of watchers) {
      const cut = watcher(statement)
      if (cut) return cut
    }
    return null
  }

  async function cutOnceCarriedOut(pair: Pair): Promise<void> {
    pair.isMuted = true
    const isCarriedOut = () => pair.answered > pair.asked || !pairs.has(pair)
    for (let waitedMs = 0; waitedMs < CARRIED_OUT_WITHIN_MS && !isCarriedOut(); waitedMs += 2) await sleep(2)
    pair.cut?.onCut(pair.answered > pair.asked)
    destroy(pair)
  }

  function destroy({ below, above }: Pair): void {
    below.resetAndDestroy()
    above.destroy()
  }

  /** Cuts at the next statement that is wanted. False where there was none in time. */
  async function cutNext(
    when: Cut['when'],
    isWanted: (statement: WatchedStatement) => boolean,
    waitMs: number,
  ): Promise<boolean> {
    let stop = (): void => undefined
    const cut = new Promise<boolean>((resolve) => {
      let isTaken = false
      stop = watch((statement) => {
        if (isTaken || !isWanted(statement)) return null
        isTaken = true
        return { when, onCut: () => resolve(true) }
      })
    })
    const isCut = await Promise.race([cut, sleep(waitMs, false, { ref: false })])
    stop()
    return isCut
  }

  function watch(watcher: StatementWatcher): () => void {
    // The latest first: who waits for one place goes before who cuts everywhere.
    watchers = new Set([watcher, ...watchers])
    return () => watchers.delete(watcher)
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const own = (server.address() as AddressInfo).port
  return {
    port: own,
    targetPort: () => target,
    async pointTo(port) {
      target = port ?? 0
      if (port === null) server.close()
      else if (!server.listening) {
        server.listen(own, '127.0.0.1')
        await once(server, 'listening')
      }
    },
    resetAll() {
      const all = [...pairs]
      for (const pair of all) destroy(pair)
      return all.length
    },
    cutAt: (text) => cutNext('before', (statement) => statement.text.includes(text), 5_000),
    muteLanes() {
      for (const pair of pairs) if (pair.isLane) pair.isMuted = true
    },
    muteAll() {
      for (const pair of pairs) pair.isMuted = true
    },
    holdAnswers() {
      const those: (() => void)[] = []
      held = those
      return () => {
        held = null
        for (const say of those) say()
      }
    },
    cutPacket(n) {
      packetsLeft = n
    },
    hasCut: () => packetsLeft === 0,
    watch,
    loseCommit: (loss, waitMs) =>
      cutNext(
        loss === 'before the commit' ? 'before' : 'after',
        ({ isLane, name }) => isLane && name === 'commit',
        waitMs,
      ),
    close() {
      server.close()
      for (const { below, above } of pairs) {
        below.destroy()
        above.destroy()
      }
    },
  }
}

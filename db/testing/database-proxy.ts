import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** What happens to the next batch that commits: its commit never arrives, or nobody hears that it did. */
export type CommitLoss = 'before the commit' | 'after the commit'

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
  /** Cuts the connection on which the `n`-th packet from now arrives, which is not delivered; null: none. Whether it came to that, `hasCut` says. */
  cutPacket(n: number | null): void
  hasCut(): boolean
  /** Cuts the next lane connection that commits. False where none did in time. */
  loseCommit(loss: CommitLoss, waitMs: number): Promise<boolean>
  close(): void
}

/** A lane says who it is in the first packet of a connection. */
const LANE = Buffer.from('onshelf lane')
const COMMIT = Buffer.from('commit\0')

interface Pair {
  below: Socket
  above: Socket
  isLane: boolean
  isMuted: boolean
}

export async function openDatabaseProxy(): Promise<DatabaseProxy> {
  let target = 0
  let cutNext: { text: Buffer; onCut(): void } | null = null
  let packetsLeft: number | null = null
  let loseNext: { loss: CommitLoss; onLost(): void } | null = null
  const pairs = new Set<Pair>()
  const server = createServer((below) => {
    const above = connect(target, '127.0.0.1')
    const pair: Pair = { below, above, isLane: false, isMuted: false }
    pairs.add(pair)
    below.setNoDelay(true)
    above.setNoDelay(true)
    below.on('data', (bytes) => {
      if (packetsLeft !== null && packetsLeft > 0) {
        packetsLeft -= 1
        if (packetsLeft === 0) {
          pair.below.resetAndDestroy()
          pair.above.destroy()
          return
        }
      }
      if (!pair.isLane && bytes.includes(LANE)) pair.isLane = true
      if (cutNext && bytes.includes(cutNext.text)) {
        const { onCut } = cutNext
        cutNext = null
        below.resetAndDestroy()
        above.destroy()
        onCut()
      } else if (loseNext && pair.isLane && bytes.includes(COMMIT)) lose(pair, bytes)
      else if (!pair.isMuted) above.write(bytes)
    })
    above.on('data', (bytes) => {
      if (!pair.isMuted) below.write(bytes)
    })
    const cut = () => {
      pairs.delete(pair)
      below.destroy()
      above.destroy()
    }
    for (const socket of [below, above]) socket.on('error', cut).on('close', cut)
  })

  function lose(pair: Pair, bytes: Buffer): void {
    const { loss, onLost } = loseNext ?? {}
    loseNext = null
    pair.isMuted = true
    if (loss === 'after the commit') pair.above.write(bytes)
    setTimeout(() => {
      pair.below.resetAndDestroy()
      pair.above.destroy()
      onLost?.()
    }, 50)
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
      for (const { below, above } of all) {
        below.resetAndDestroy()
        above.destroy()
      }
      return all.length
    },
    async cutAt(text) {
      const cut = new Promise<boolean>((resolve) => {
        cutNext = { text: Buffer.from(text), onCut: () => resolve(true) }
      })
      const isCut = await Promise.race([cut, sleep(5_000, false, { ref: false })])
      cutNext = null
      return isCut
    },
    muteLanes() {
      for (const pair of pairs) if (pair.isLane) pair.isMuted = true
    },
    muteAll() {
      for (const pair of pairs) pair.isMuted = true
    },
    cutPacket(n) {
      packetsLeft = n
    },
    hasCut: () => packetsLeft === 0,
    async loseCommit(loss, waitMs) {
      const lost = new Promise<boolean>((resolve) => {
        loseNext = { loss, onLost: () => resolve(true) }
      })
      const isLost = await Promise.race([lost, sleep(waitMs, false, { ref: false })])
      loseNext = null
      return isLost
    },
    close() {
      server.close()
      for (const { below, above } of pairs) {
        below.destroy()
        above.destroy()
      }
    },
  }
}

import { type Ask, isCarriedOut, type Reply } from '@/bench/torture/history'
import type { Place } from '@/bench/torture/world'
import type { Random } from '@/db/seed/random'

export interface OwnHold {
  reservationId: string
  quantity: number
}

/** What one client remembers: versions that it saw and holds that it made. */
export interface Shelf {
  /** Half of the time one of the few that everybody wants; now and then one that never had stock. */
  drawSku(random: Random): string
  /** Takes it out: a hold is ended once, unless somebody races. */
  takeHold(random: Random): OwnHold | null
  pickHold(random: Random): OwnHold | null
  versionOf(skuId: string): number | null
  learn(ask: Ask, reply: Reply): void
  see(seen: NonNullable<Reply['seen']>): void
}

const HOLDS_MAX = 12

export function createShelf({ hotSkuIds, skuIds, freshSkuIds }: Place): Shelf {
  const versions = new Map<string, number>()
  const holds: OwnHold[] = []
  return {
    drawSku: (random) =>
      random.pick(random.chance(0.03) ? freshSkuIds : random.chance(0.5) ? hotSkuIds : skuIds),
    takeHold: (random) => holds.splice(random.integer(0, Math.max(0, holds.length - 1)), 1)[0] ?? null,
    pickHold: (random) => (holds.length === 0 ? null : random.pick(holds)),
    versionOf: (skuId) => versions.get(skuId) ?? null,
    see: ({ skuId, version }) => {
      versions.set(skuId, version)
    },
    learn(ask, reply) {
      for (const { skuId, version } of reply.changes) versions.set(skuId, version)
      if (reply.seen) versions.set(reply.seen.skuId, reply.seen.version)
      if (ask.verb !== 'reserveStock' || !isCarriedOut(reply)) return
      for (const [index, reservationId] of reply.reservationIds.entries()) {
        holds.push({ reservationId, quantity: reply.changes[index]?.change.reserved ?? 1 })
      }
      // The oldest are forgotten: nobody ends them, and their time runs out.
      if (holds.length > HOLDS_MAX) holds.splice(0, holds.length - HOLDS_MAX)
    },
  }
}

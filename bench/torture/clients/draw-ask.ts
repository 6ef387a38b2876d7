import { CARDS } from '@/bench/torture/clients/cards'
import type { OwnHold, Shelf } from '@/bench/torture/clients/shelf'
import type { Ask } from '@/bench/torture/history'
import type { Random } from '@/db/seed/random'

const WEIGHTS = { reserve: 40, end: 26, extend: 6, adjust: 14, set: 7, move: 7 }
const KINDS = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]

/** What a client asks for next, and now and then a second wish that contradicts the first and is sent at the same time. */
export function drawAsk(random: Random, shelf: Shelf): [Ask, rival: Ask | null] {
  const kind = KINDS[random.pickWeighted(Object.values(WEIGHTS))]
  switch (kind) {
    case 'end': {
      const hold = shelf.takeHold(random)
      if (hold) return [drawEnd(random, hold), random.chance(0.15) ? drawEnd(random, hold) : null]
      break
    }
    case 'extend': {
      const hold = shelf.pickHold(random)
      if (!hold) break
      const { reservationId } = hold
      return [{ verb: 'extendReservation', reservationId, ttlSeconds: random.integer(2, 60) }, null]
    }
    case 'adjust':
      return [drawAdjust(random, shelf.drawSku(random)), null]
    case 'set':
      return [drawSet(random, shelf), null]
    case 'move':
      return [drawMove(random, shelf.drawSku(random)), null]
    default:
  }
  return [drawReserve(random, shelf), null]
}

function drawReserve(random: Random, shelf: Shelf): Ask {
  const lines = Array.from({ length: random.pick([1, 1, 1, 2, 4]) }, () => ({
    skuId: shelf.drawSku(random),
    quantity: random.integer(1, 3),
  }))
  return { verb: 'reserveStock', lines, ttlSeconds: random.integer(2, 60) }
}

function drawEnd(random: Random, { reservationId, quantity }: OwnHold): Ask {
  if (random.chance(0.3)) return { verb: 'releaseReservation', reservationId }
  // All of it, a part, and sometimes more than there is.
  const sold = random.chance(0.6) ? null : random.integer(1, quantity + 1)
  return { verb: 'commitReservation', reservationId, quantity: sold }
}

function drawAdjust(random: Random, skuId: string): Ask {
  const bucket = random.chance(0.9) ? 'onHand' : 'safetyStock'
  const change = random.chance(0.7) ? random.integer(1, 12) : -random.integer(1, 6)
  return { verb: 'adjustStock', skuId, bucket, change, canShorten: random.chance(0.3) }
}

function drawSet(random: Random, shelf: Shelf): Ask {
  const skuId = shelf.drawSku(random)
  const bucket = random.pick(['onHand', 'onHand', 'unavailable', 'safetyStock'] as const)
  const quantity = bucket === 'onHand' ? random.integer(10, 80) : random.integer(0, 4)
  const expectedVersion = random.chance(0.5) ? shelf.versionOf(skuId) : null
  return { verb: 'setStock', skuId, bucket, quantity, expectedVersion, canShorten: random.chance(0.3) }
}

function drawMove(random: Random, skuId: string): Ask {
  const direction = random.pick(['TO_UNAVAILABLE', 'TO_AVAILABLE', 'TO_BACK_ROOM', 'TO_SHELF'] as const)
  return { verb: 'moveStock', skuId, quantity: random.integer(1, 3), direction }
}

/** About the same thing, but something else; null where there is nothing else to ask. */
export function drawOtherContent(ask: Ask, isCustomer: boolean): Ask | null {
  switch (ask.verb) {
    case 'reserveStock':
    case 'extendReservation':
      return { ...ask, ttlSeconds: ask.ttlSeconds + 1 }
    case 'commitReservation':
      return { ...ask, quantity: (ask.quantity ?? 0) + 1 }
    case 'releaseReservation':
      return { verb: 'extendReservation', reservationId: ask.reservationId, ttlSeconds: 30 }
    case 'adjustStock':
      return { ...ask, change: ask.change > 0 ? ask.change + 1 : ask.change - 1 }
    case 'setStock':
    case 'moveStock':
      return { ...ask, quantity: ask.quantity + 1 }
    case 'checkOut':
      return { ...ask, handover: ask.handover === 'PICK_UP' ? 'DELIVERY' : 'PICK_UP' }
    case 'payOrder':
      return { ...ask, card: ask.card === CARDS.succeeds ? CARDS.declines : CARDS.succeeds }
    case 'cancelOrder':
      // Nobody else may pay.
      return isCustomer ? { ...ask, verb: 'payOrder', card: CARDS.succeeds } : null
    case 'handOverOrder':
      return null
    case 'claimPick':
    case 'unclaimPick':
      return { ...ask, verb: ask.verb === 'claimPick' ? 'unclaimPick' : 'claimPick' }
    case 'finishPick':
      return { ...ask, verb: 'claimPick' }
    case 'findLine':
      return { verb: 'missLine', orderId: ask.orderId, lineId: ask.lineId }
    case 'missLine':
      return { ...ask, verb: 'findLine', quantity: 1 }
    case 'replaceLine':
      return { ...ask, quantity: ask.quantity + 1 }
  }
}

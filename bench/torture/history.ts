import type { Buckets } from '@/db/stock/outcome'

/** What a client asked for, in the client's own terms: the checker compares effects with it. */
export type Ask = StockAsk | OrderAsk

/** What changes stock and nothing else. */
export type StockAsk =
  | { verb: 'reserveStock'; lines: readonly { skuId: string; quantity: number }[]; ttlSeconds: number }
  | { verb: 'commitReservation'; reservationId: string; quantity: number | null }
  | { verb: 'releaseReservation'; reservationId: string }
  | { verb: 'extendReservation'; reservationId: string; ttlSeconds: number }
  | { verb: 'adjustStock'; skuId: string; bucket: Bucket; change: number; canShorten: boolean }
  | {
      verb: 'setStock'
      skuId: string
      bucket: Bucket
      quantity: number
      /** Null: the client opts out of the comparison. */
      expectedVersion: number | null
      canShorten: boolean
    }
  | { verb: 'moveStock'; skuId: string; quantity: number; direction: MoveDirection }

/** What is asked of orders, payments and picks. */
export type MoveDirection = 'TO_UNAVAILABLE' | 'TO_AVAILABLE' | 'TO_BACK_ROOM' | 'TO_SHELF'

export type OrderAsk =
  | {
      verb: 'checkOut'
      /** What the customer has put into the cart before. */
      lines: readonly { skuId: string; quantity: number }[]
      handover: 'PICK_UP' | 'DELIVERY'
      slot: { startAt: string; endAt: string }
    }
  | { verb: 'payOrder'; orderId: string; card: string }
  | { verb: 'cancelOrder' | 'handOverOrder'; orderId: string }
  | { verb: 'claimPick' | 'unclaimPick' | 'finishPick'; pickId: string }
  | { verb: 'findLine'; orderId: string; lineId: string; quantity: number }
  | { verb: 'missLine'; orderId: string; lineId: string }
  | { verb: 'replaceLine'; orderId: string; lineId: string; substituteSkuId: string; quantity: number }

export type Verb = Ask['verb']
export type Bucket = 'onHand' | 'unavailable' | 'safetyStock'

/** One change of one level, as an answer, a stored outcome or a row of the ledger states it. */
export interface Change {
  skuId: string
  change: Buckets
  balance: Buckets
  version: number
}

/** A final answer. */
export interface Reply {
  /** The GraphQL type: `StockReserved`, `InsufficientStock` … */
  type: string
  changes: Change[]
  /** Of `StockReserved`: the holds made, in order. */
  reservationIds: string[]
  /** Whatever else must be the same in every answer of a key. */
  detail: string
  /** A level as it stood when the answer was written: later than the command, so it may differ from answer to answer. */
  seen: { skuId: string; balance: Buckets; version: number } | null
  /** The order that was answered with, as it stood then. */
  order: OrderSeen | null
  /** Of `LineEnded`: the line that took the place. */
  replacementId: string | null
  /** Of `PickFinished`: what was taken. */
  capturedMinor: number | null
}

/** An order as somebody saw it. */
export interface OrderSeen {
  orderId: string
  state: string
  version: number
}

export type Answer =
  | { kind: 'final'; reply: Reply }
  | { kind: 'busy'; retryAfterMs: number }
  /** No answer, or one that says that something broke: whether the command took effect is not known. */
  | { kind: 'lost'; reason: string }

/** Times are milliseconds since 1970, all by the one clock of the process that holds the clients, which is set forward in mid-run. */
export interface Attempt {
  server: number
  sentAt: number
  endedAt: number
  /** The same by a clock that nobody sets: how long people waited. */
  steady?: { sentAt: number; endedAt: number }
  /** The same key was sent with other content, on purpose, after an acknowledgement. */
  isOtherContent: boolean
  answer: Answer
}

/** One command: everything that its client sent and heard. */
export interface CommandHistory {
  locationId: string
  /** As the tables name the client. */
  caller: string
  key: string
  ask: Ask
  attempts: Attempt[]
}

/** A level that a client read. */
export interface Sighting {
  locationId: string
  skuId: string
  sentAt: number
  endedAt: number
  balance: Buckets
  version: number
}

/** An order that a client read. */
export interface OrderSighting extends OrderSeen {
  sentAt: number
  endedAt: number
}

/** All that the clients know. */
export interface History {
  commands: CommandHistory[]
  sightings: Sighting[]
  orderSightings: OrderSighting[]
}

export function isOrderAsk(ask: Ask): ask is OrderAsk {
  return ORDER_VERBS.has(ask.verb)
}

const ORDER_VERBS: ReadonlySet<string> = new Set<OrderAsk['verb']>([
  'checkOut',
  'payOrder',
  'cancelOrder',
  'handOverOrder',
  'claimPick',
  'unclaimPick',
  'finishPick',
  'findLine',
  'missLine',
  'replaceLine',
])

export interface Acknowledgement {
  reply: Reply
  at: number
  /** By the clock that nobody sets. */
  steadyAt: number
}

/** The first final answer: from here on the client may rely on it. */
export function findAcknowledgement({ attempts }: CommandHistory): Acknowledgement | null {
  let first: Acknowledgement | null = null
  for (const { answer, endedAt, isOtherContent, steady } of attempts) {
    if (answer.kind !== 'final' || isOtherContent) continue
    if (first === null || endedAt < first.at)
      first = { reply: answer.reply, at: endedAt, steadyAt: steady?.endedAt ?? endedAt }
  }
  return first
}

const CHANGING = ['StockReserved', 'ReservationChanged', 'StockChanged']

/** Whether the answer says that the command was carried out. */
export function isCarriedOut({ type }: Reply): boolean {
  return CHANGING.includes(type)
}

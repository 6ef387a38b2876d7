import { z } from 'zod'
import type { Answer, Change, OrderSeen, Reply, Verb } from '@/bench/torture/history'
import { decodeAnyId } from '@/graphql/base/opaque-id'

const balance = z.object({
  onHand: z.number(),
  reserved: z.number(),
  unavailable: z.number(),
  safetyStock: z.number(),
  backRoom: z.number(),
  version: z.number(),
})
const level = balance.extend({ id: z.string() })
const change = balance.extend({
  stockLevel: z.object({ id: z.string() }),
  onHandChange: z.number(),
  reservedChange: z.number(),
  unavailableChange: z.number(),
  safetyStockChange: z.number(),
  backRoomChange: z.number(),
})
const order = z.object({ id: z.string(), state: z.string(), version: z.number() })
const result = z.looseObject({
  order: order.optional(),
  pick: z.object({ order }).optional(),
  replacement: z.object({ id: z.string() }).nullish(),
  captured: z.object({ amountMinor: z.number() }).optional(),
  __typename: z.string(),
  changes: z.array(change).optional(),
  reservations: z.array(z.object({ id: z.string() })).optional(),
  stockLevel: level.optional(),
  retryAfterMs: z.number().optional(),
})
const body = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.looseObject({ message: z.string() })).optional(),
})

/** What stands as it was at the time of each answer, and may differ between two of one key. */
const CHANGEABLE = [
  'stockLevel',
  'reservation',
  'reservations',
  'changes',
  'order',
  'pick',
  'line',
  'replacement',
  'captured',
]

/**
 * An error that is masked, and one that says to retry, do not say what became of the command.
 * @throws where the answer says that the client is at fault, or says nothing that a client knows.
 */
export function readAnswer(verb: Verb, status: number, text: string): Answer {
  if (status >= 500 && !text.startsWith('{')) return { kind: 'lost', reason: `HTTP ${status}` }
  const { data, errors } = body.parse(JSON.parse(text))
  const [error] = errors ?? []
  if (error) {
    const { code } = z.looseObject({ code: z.string().optional() }).parse(error.extensions ?? {})
    if (code === 'INTERNAL_SERVER_ERROR')
      return { kind: 'lost', reason: 'the server said that something broke' }
    if (code === 'SERVICE_UNAVAILABLE') return { kind: 'lost', reason: 'the server said to retry' }
    throw new Error(`${verb} was answered ${status} ${code ?? ''}: ${error.message}`)
  }
  const read = result.parse(data?.[verb])
  if (read.__typename === 'Busy') return { kind: 'busy', retryAfterMs: read.retryAfterMs ?? 100 }
  return { kind: 'final', reply: toReply(read) }
}

/** A level as `READ_LEVEL` shows it. */
export function readLevel(text: string): Reply['seen'] {
  const parsed = body.safeParse(JSON.parse(text))
  const read = level.safeParse(parsed.data?.data?.stockLevel)
  return read.success ? toSeen(read.data) : null
}

function toReply(read: z.infer<typeof result>): Reply {
  const detail = Object.fromEntries(Object.entries(read).filter(([field]) => !CHANGEABLE.includes(field)))
  return {
    type: read.__typename,
    changes: (read.changes ?? []).map(toChange),
    reservationIds: (read.reservations ?? []).map(({ id }) => lastPart(id)),
    detail: JSON.stringify(detail),
    seen: read.stockLevel ? toSeen(read.stockLevel) : null,
    order: toOrderSeen(read.order ?? read.pick?.order ?? null),
    replacementId: read.replacement ? lastPart(read.replacement.id) : null,
    capturedMinor: read.captured?.amountMinor ?? null,
  }
}

/** An order as `ORDER` shows it, or null. */
export function readOrder(text: string): OrderSeen | null {
  const parsed = body.safeParse(JSON.parse(text))
  const read = order.safeParse(parsed.data?.data?.order)
  return read.success ? toOrderSeen(read.data) : null
}

function toOrderSeen(read: z.infer<typeof order> | null): OrderSeen | null {
  return read && { orderId: lastPart(read.id), state: read.state, version: read.version }
}

function toSeen({ id, version, ...rest }: z.infer<typeof level>): NonNullable<Reply['seen']> {
  return { skuId: lastPart(id), version, balance: rest }
}

function toChange(read: z.infer<typeof change>): Change {
  const { stockLevel, version, onHand, reserved, unavailable, safetyStock, backRoom } = read
  return {
    skuId: lastPart(stockLevel.id),
    version,
    balance: { onHand, reserved, unavailable, safetyStock, backRoom },
    change: {
      onHand: read.onHandChange,
      reserved: read.reservedChange,
      unavailable: read.unavailableChange,
      safetyStock: read.safetyStockChange,
      backRoom: read.backRoomChange,
    },
  }
}

function lastPart(id: string): string {
  return decodeAnyId(id)?.parts.at(-1) ?? id
}

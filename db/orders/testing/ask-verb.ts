import { expect } from 'vitest'
import type { Caller } from '@/db/ids'
import {
  type DraftOrder,
  type OrderDraft,
  type OrderFollower,
  type OrderPart,
  type OrdersRead,
  openOrderDraft,
  type Place,
} from '@/db/orders/draft/order-draft'
import type { OrderVerb } from '@/db/orders/draft/order-verb'
import { AT, CUSTOMER, countIds, PLACE, place } from '@/db/orders/testing/plain-rows'
import type { StockCommand } from '@/db/stock/command'
import type { StockChanged, StockRefusal } from '@/db/stock/outcome'

interface Opened extends Partial<Omit<OrdersRead, 'orders' | 'parts' | 'place' | 'numbers'>> {
  orders?: readonly DraftOrder[]
  /** Orders of which only some lines were read. */
  parts?: readonly OrderPart[]
  followers?: readonly OrderFollower[]
  mode?: Place['location']['fulfilmentMode']
  limits?: Partial<Place['retailer']>
  hasPlace?: boolean
  requiresParticulars?: boolean
}

/** What would be read for a batch. */
export function plainRead({
  orders = [],
  parts = [],
  mode = 'picked_in_store',
  limits,
  hasPlace = true,
  requiresParticulars = false,
  ...more
}: Opened) {
  return {
    locationId: PLACE,
    place: hasPlace ? withRequirement(place(mode, limits), requiresParticulars) : null,
    orders: new Map(orders.map((whole) => [whole.order.id, whole])),
    parts: new Map(parts.map((part) => [part.order.id, part])),
    baskets: new Map(),
    paidBefore: new Set<string>(),
    unpaid: [],
    overtaken: new Set<never>(),
    atWork: new Map(),
    offers: new Map(),
    numbers: { get: (index: number) => `number-${index}` },
    ...more,
  }
}

function withRequirement({ location, ...more }: Place, requiresParticulars: boolean): Place {
  return { ...more, location: { ...location, requiresParticulars } }
}

/** A draft as it is opened for a batch, from plain objects. */
export function openPlainDraft({ followers = [], ...opened }: Opened = {}): OrderDraft {
  return openOrderDraft(plainRead(opened), { at: AT, nextId: countIds(), followers })
}

const CHANGED: StockChanged = { type: 'StockChanged', at: AT.toISOString(), changes: [], shortened: [] }

export const TOO_LITTLE: StockRefusal = {
  type: 'InsufficientStock',
  lines: [{ skuId: 'milk', requested: 3, available: 1 }],
}

interface Asking {
  caller?: Caller
  /** What stock answers. */
  stock?: StockRefusal
}

/**
 * Asks one verb, and looks at what holds for all of them: stock is asked once at most; whatever is different afterwards is among the rows
 * that will be written; and nothing of it was changed before stock answered.
 */
export function ask<Request, Outcome>(
  draft: OrderDraft,
  verb: OrderVerb<Request, Outcome>,
  request: Request,
  { caller = CUSTOMER, stock }: Asking = {},
) {
  const before = copyState(draft)
  const told = draft.events.length
  const asked: (readonly StockCommand[])[] = []
  const outcome = verb.decide(draft, request, {
    caller,
    decideStock(commands) {
      expect(copyState(draft), 'A row was changed before stock had answered.').toEqual(before)
      asked.push(commands)
      return stock ?? CHANGED
    },
  })
  expect(asked.length, 'Stock is asked once.').toBeLessThanOrEqual(1)
  expectMarked(draft, before)
  return {
    outcome,
    /** Null where stock was not asked. */
    commands: asked[0] ?? null,
    events: draft.events.slice(told),
  }
}

/** Asks for what is refused: nothing of the draft may be different, and stock is not asked unless it is stock that refuses. */
export function askRefused<Request, Outcome>(
  draft: OrderDraft,
  verb: OrderVerb<Request, Outcome>,
  request: Request,
  asking: Asking = {},
): Outcome | StockRefusal {
  const before = copyState(draft)
  const { outcome, commands } = ask(draft, verb, request, asking)
  expect(copyState(draft), 'A refused request changed something.').toEqual(before)
  expect(commands !== null).toBe(asking.stock !== undefined)
  return outcome
}

/** Kind, line and data of what was told. */
export function namesOf(events: OrderDraft['events']) {
  return events.map(({ kind, lineId, data, caller }) => ({ kind, lineId, data, caller }))
}

type State = ReturnType<typeof copyState>

function copyState({
  orders,
  parts,
  baskets,
  paidBefore,
  atWork,
  made,
  changed,
  events,
  bought,
}: OrderDraft) {
  return structuredClone({ orders, parts, baskets, paidBefore, atWork, made, changed, events, bought })
}

/** Every row that is not as it was is written: as made or as changed, never as both. */
function expectMarked({ orders, parts, made, changed }: OrderDraft, before: State): void {
  for (const kind of ['orders', 'lines', 'payments', 'picks'] as const) {
    const both = [...made[kind]].filter((row) => changed[kind].has(row as never))
    expect(both, `These ${kind} are written twice.`).toEqual([])
  }
  const all = [...orders.values(), ...[...parts.values()].map((part) => ({ ...part, payments: [] }))]
  for (const { order, lines, payments, pick } of all) {
    const whole = before.orders.get(order.id)
    const old = whole ?? before.parts.get(order.id)
    const expectWritten = <Row extends object>(row: Row, was: unknown, rows: Set<Row>[]) => {
      if (rows.some((set) => set.has(row))) return
      expect(row, 'This row is different, and not written.').toEqual(was)
    }
    expectWritten(order, old?.order, [made.orders, changed.orders])
    for (const line of lines) {
      expectWritten(
        line,
        old?.lines.find(({ id }) => id === line.id),
        [made.lines, changed.lines],
      )
    }
    for (const one of payments) {
      expectWritten(
        one,
        whole?.payments.find(({ id }) => id === one.id),
        [made.payments, changed.payments],
      )
    }
    if (pick) expectWritten(pick, old?.pick, [made.picks, changed.picks])
  }
}

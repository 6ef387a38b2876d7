import type { CommandRow, EntryRow, OrderRow, Tables } from '@/bench/torture/check/tables'
import { CARDS } from '@/bench/torture/clients/cards'
import type { CommandHistory, History, OrderAsk, Reply } from '@/bench/torture/history'
import type { Buckets } from '@/db/stock/outcome'

const [locationId, customer, shopper] = ['shop', 'user:1', 'key:2']
export const skuId = 'tea'

function buckets(onHand: number, reserved: number): Buckets {
  return { onHand, reserved, unavailable: 0, safetyStock: 0, backRoom: 0 }
}

export const KEYS = ['checkOut', 'payOrder', 'claimPick', 'findLine', 'finishPick', 'handOverOrder'] as const
export type Key = (typeof KEYS)[number]

/** What was asked, answered and stored at each step, and what the order had come to. */
const STEPS: Record<Key, { ask: OrderAsk; type: string; stored: string; state: string; version: number }> = {
  checkOut: {
    ask: {
      verb: 'checkOut',
      lines: [{ skuId, quantity: 2 }],
      handover: 'PICK_UP',
      slot: { startAt: '', endAt: '' },
    },
    ...{ type: 'OrderHeld', stored: 'OrderHeld', state: 'HELD', version: 1 },
  },
  payOrder: {
    ask: { verb: 'payOrder', orderId: 'order', card: CARDS.succeeds },
    ...{ type: 'OrderConfirmed', stored: 'PaymentStarted', state: 'CONFIRMED', version: 3 },
  },
  claimPick: {
    ask: { verb: 'claimPick', pickId: 'pick' },
    ...{ type: 'PickChanged', stored: 'PickChanged', state: 'PICKING', version: 4 },
  },
  findLine: {
    ask: { verb: 'findLine', orderId: 'order', lineId: 'line', quantity: 2 },
    ...{ type: 'LineEnded', stored: 'LineEnded', state: 'PICKING', version: 5 },
  },
  finishPick: {
    ask: { verb: 'finishPick', pickId: 'pick' },
    ...{ type: 'PickFinished', stored: 'LinesFinished', state: 'PICKED', version: 7 },
  },
  handOverOrder: {
    ask: { verb: 'handOverOrder', orderId: 'order' },
    ...{ type: 'OrderHandedOver', stored: 'OrderHandedOver', state: 'DELIVERED', version: 8 },
  },
}

const callerOf = (key: Key) => (key === 'checkOut' || key === 'payOrder' ? customer : shopper)

function tellCommand(key: Key, index: number): CommandHistory {
  const { ask, type, state, version } = STEPS[key]
  const reply: Reply = {
    ...{ type, changes: [], reservationIds: [], detail: '', seen: null, replacementId: null },
    order: { orderId: 'order', state, version },
    capturedMinor: key === 'finishPick' ? 500 : null,
  }
  const answer = { kind: 'final', reply } as const
  const attempt = { server: 0, sentAt: index * 20, endedAt: index * 20 + 10, isOtherContent: false, answer }
  return { locationId, caller: callerOf(key), key, ask, attempts: [attempt] }
}

export function tellRow(key: Key): CommandRow {
  const outcomeIds = { orderId: 'order', paymentId: 'payment', lineId: 'line', replacementId: null }
  const { stored } = STEPS[key]
  return {
    locationId,
    caller: callerOf(key),
    key,
    kind: key,
    outcomeType: stored,
    outcomeChanges: [],
    outcomeIds,
  }
}

function tellEntry(version: number, more: Partial<EntryRow>): EntryRow {
  return {
    ...{ locationId, skuId, version, kind: 'reserved', reservationId: 'hold', reason: null, reference: 'N1' },
    ...{ caller: customer, commandKey: 'checkOut', change: buckets(0, 0), balance: buckets(0, 0) },
    ...more,
  }
}

/** Two units were ordered, paid for, found, charged and handed over. Ten were there: nobody here asked for those. */
export function tellOrderStory(): { history: History; tables: Tables; order: OrderRow } {
  const order: OrderRow = {
    ...{ locationId, id: 'order', number: 'N1', customer, state: 'delivered', version: 8, totalMinor: 500 },
    ...{ heldUntil: null, isShipped: false, pick: { id: 'pick', state: 'finished' } },
    lines: [
      {
        ...{ id: 'line', skuId, state: 'found', quantity: 2, quantityFound: 2, priceMinor: 250 },
        ...{ reservationId: 'hold', replacesLineId: null },
      },
    ],
    events: [
      ['held', customer],
      ['payment_started', customer],
      ['confirmed', customer],
      ['pick_claimed', shopper],
      ['line_found', shopper],
      ['pick_finished', shopper],
      ['picked', 'system'],
      ['delivered', shopper],
    ].map(([kind = '', caller = ''], index) => {
      return { sequence: index + 1, kind, lineId: kind === 'line_found' ? 'line' : null, caller, data: {} }
    }),
    payments: [
      {
        id: 'payment',
        state: 'captured',
        amountMinor: 500,
        authorisedMinor: 500,
        capturedMinor: 500,
        refundedMinor: 0,
      },
    ],
  }
  const entries = [
    tellEntry(1, {
      ...{ kind: 'adjusted', caller: 'system', commandKey: null, reservationId: null, reference: null },
      ...{ change: buckets(10, 0), balance: buckets(10, 0) },
    }),
    tellEntry(2, { change: buckets(0, 2), balance: buckets(10, 2) }),
    tellEntry(3, {
      ...{ kind: 'committed', caller: shopper, commandKey: 'findLine' },
      ...{ change: buckets(-2, -2), balance: buckets(8, 0) },
    }),
  ]
  return {
    order,
    history: { commands: KEYS.map(tellCommand), sightings: [], orderSightings: [] },
    tables: {
      orders: [order],
      charges: [
        {
          paymentId: 'payment',
          amountMinor: 500,
          behaviour: 'succeeds',
          capturedMinor: 500,
          isVoided: false,
        },
      ],
      commands: KEYS.map(tellRow),
      entries,
      reservations: [
        {
          ...{
            locationId,
            id: 'hold',
            skuId,
            ownerKind: 'order_line',
            ownerId: 'line',
            caller: customer,
            quantity: 2,
          },
          ...{ quantityCommitted: 2, quantityReturned: 0, state: 'committed', expiresAt: null, endedAt: 70 },
        },
      ],
      levels: [{ locationId, skuId, version: 3, balance: buckets(8, 0) }],
    },
  }
}

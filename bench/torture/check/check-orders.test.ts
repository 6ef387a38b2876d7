import { describe, expect, it } from 'vitest'
import { checkHistory } from '@/bench/torture/check/check-history'
import type { CommandRow, EntryRow, OrderRow, Tables } from '@/bench/torture/check/tables'
import { CARDS } from '@/bench/torture/clients/cards'
import type { CommandHistory, History, OrderAsk, Reply } from '@/bench/torture/history'
import type { Buckets } from '@/db/stock/outcome'

const [locationId, skuId, customer, shopper] = ['shop', 'tea', 'user:1', 'key:2']

function buckets(onHand: number, reserved: number): Buckets {
  return { onHand, reserved, unavailable: 0, safetyStock: 0 }
}

const KEYS = ['checkOut', 'payOrder', 'claimPick', 'findLine', 'finishPick', 'handOverOrder'] as const
type Key = (typeof KEYS)[number]

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

function tellRow(key: Key): CommandRow {
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
function tellStory(): { history: History; tables: Tables; order: OrderRow } {
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

type Story = ReturnType<typeof tellStory>

function findAfter(tamper: (story: Story) => void): string[] {
  const story = tellStory()
  tamper(story)
  return [...new Set(checkHistory(story.history, story.tables).map(({ name }) => name))]
}

/** The one at this place, which the story has. */
function at<T>(rows: readonly T[], index: number): T {
  const row = rows[index]
  if (row === undefined) throw new Error(`The story has no ${index}.`)
  return row
}

const commandOf = (story: Story, key: Key) => at(story.history.commands, KEYS.indexOf(key))

function replyOf(story: Story, key: Key): Reply {
  const { answer } = at(commandOf(story, key).attempts, 0)
  if (answer.kind !== 'final') throw new Error('It was answered.')
  return answer.reply
}

function forget(story: Story, key: Key): void {
  story.tables.commands = story.tables.commands.filter((row) => row.key !== key)
}

it('a true story has no contradiction', () => {
  expect(findAfter(() => undefined)).toEqual([])
})

it('answers of a payment may go on from one to what came of it', () => {
  expect(
    findAfter((story) => {
      const { attempts } = commandOf(story, 'payOrder')
      const [answered] = attempts
      const reply: Reply = { ...replyOf(story, 'payOrder'), type: 'PaymentPending', order: null }
      attempts.unshift({
        ...at([answered], 0),
        sentAt: 10,
        endedAt: 11,
        answer: { kind: 'final', reply },
      } as never)
    }),
  ).toEqual([])
})

describe('a planted fault is named', () => {
  const faults: [name: string, found: string, tamper: (story: Story) => void][] = [
    [
      'an acknowledged order that is nowhere',
      'an effect on an order that is not there',
      ({ tables }) => {
        tables.orders = []
      },
    ],
    [
      'an acknowledged checkout without its outcome',
      'an acknowledged command is missing',
      (story) => forget(story, 'checkOut'),
    ],
    ['an order without a checkout', 'an order that nobody checked out', (story) => forget(story, 'checkOut')],
    [
      'one checkout that made two orders',
      'an order that nobody checked out',
      ({ tables, order }) =>
        tables.orders.push({ ...order, id: 'other', lines: [], payments: [], pick: null }),
    ],
    [
      'two checkouts that are told one order',
      'one effect for two commands',
      (story) => {
        story.history.commands.push({ ...commandOf(story, 'checkOut'), key: 'again' })
        story.tables.commands.push({ ...tellRow('checkOut'), key: 'again' })
      },
    ],
    [
      'an order of somebody else',
      'an order of somebody else',
      ({ order }) => Object.assign(order, { customer: 'user:9' }),
    ],
    [
      'more units than were in the cart',
      'an order of other than was in the cart',
      (story) => Object.assign(commandOf(story, 'checkOut').ask, { lines: [{ skuId, quantity: 1 }] }),
    ],
    ['a payment that nobody began', 'a payment that nobody began', (story) => forget(story, 'payOrder')],
    [
      'a payment that is gone',
      'an outcome without its effect',
      ({ order }) => {
        order.payments = []
      },
    ],
    [
      'a line that ended as nobody asked',
      'a line that ended otherwise than its outcome',
      (story) => Object.assign(commandOf(story, 'findLine').ask, { quantity: 1 }),
    ],
    [
      'a line that two were told they had ended',
      'one effect for two commands',
      (story) => {
        story.history.commands.push({ ...commandOf(story, 'findLine'), key: 'again' })
        story.tables.commands.push({ ...tellRow('findLine'), key: 'again' })
      },
    ],
    [
      'a hand-over that nobody asked for',
      'an event that nobody caused',
      (story) => forget(story, 'handOverOrder'),
    ],
    [
      'an event that came twice',
      'what happens once happened twice',
      ({ order }) => Object.assign(order, { events: [...order.events, at(order.events, 7)] }),
    ],
    ['events with a hole', 'events with a hole', ({ order }) => order.events.splice(3, 1)],
    [
      'a state that no event led to',
      'an order that is not what its events say',
      ({ order }) => Object.assign(order, { state: 'picked' }),
    ],
    [
      'a line that no event led to',
      'a line that is not what its events say',
      ({ order }) => Object.assign(at(order.lines, 0), { state: 'not_found' }),
    ],
    [
      'a step that the tables do not know',
      'an order that is not what its events say',
      ({ order }) => Object.assign(at(order.events, 6), { kind: 'lapsed' }),
    ],
    [
      'a pick that goes on behind its order',
      'a pick that stands otherwise than its order',
      ({ order }) => Object.assign(order, { pick: { id: 'pick', state: 'claimed' } }),
    ],
    [
      'a state that was answered and never was',
      'a state was seen that never was',
      (story) =>
        Object.assign(replyOf(story, 'payOrder'), {
          order: { orderId: 'order', state: 'LAPSED', version: 3 },
        }),
    ],
    [
      'a read that is older than what was answered before it',
      'later asked, earlier answered',
      ({ history }) =>
        history.orderSightings.push({
          orderId: 'order',
          state: 'HELD',
          version: 1,
          sentAt: 500,
          endedAt: 510,
        }),
    ],
    [
      'an answer of a payment that went back',
      'two answers for one key',
      (story) => {
        const reply: Reply = { ...replyOf(story, 'payOrder'), type: 'PaymentPending' }
        const answer = { kind: 'final', reply } as const
        commandOf(story, 'payOrder').attempts.push({
          server: 1,
          sentAt: 600,
          endedAt: 610,
          isOtherContent: false,
          answer,
        })
      },
    ],
    [
      'a hold that its line does not know',
      'a line without its hold',
      ({ order }) => Object.assign(at(order.lines, 0), { reservationId: 'x' }),
    ],
    [
      'a hold of a line that is not there',
      'a hold of a line that is not there',
      ({ tables }) =>
        tables.reservations.push({ ...at(tables.reservations, 0), id: 'stray', ownerId: 'nobody' }),
    ],
    [
      'a hold that was given back although its line was found',
      'a hold that stands otherwise than its line',
      ({ tables }) => Object.assign(at(tables.reservations, 0), { state: 'released' }),
    ],
    [
      'other units that were sold',
      'other units were sold than were found',
      ({ tables }) =>
        Object.assign(at(tables.reservations, 0), { quantityCommitted: 1, quantityReturned: 1 }),
    ],
    [
      'units that left twice',
      'other units left than were found',
      ({ tables }) => tables.entries.push({ ...at(tables.entries, 2), version: 4 }),
    ],
    [
      'money that was taken twice',
      'an order that was paid for twice',
      ({ order }) => order.payments.push({ ...at(order.payments, 0), id: 'second' }),
    ],
    [
      'more money than was allowed',
      'sums that no payment has',
      ({ order }) => Object.assign(at(order.payments, 0), { authorisedMinor: 400 }),
    ],
    [
      'another price than that of what was found',
      'a price that is not that of what was found',
      ({ order }) => Object.assign(at(order.lines, 0), { priceMinor: 240 }),
    ],
    [
      'other money at the gateway',
      'the gateway took other than we know of',
      ({ tables }) => Object.assign(at(tables.charges, 0), { capturedMinor: 400 }),
    ],
    [
      'an authorisation of an order that was cancelled',
      'an authorisation is left standing',
      ({ tables, order }) => {
        Object.assign(at(order.payments, 0), { state: 'voided', capturedMinor: 0 })
        Object.assign(at(tables.charges, 0), { capturedMinor: null })
      },
    ],
    [
      'a payment of which the gateway never heard',
      'the gateway never heard of a payment',
      ({ tables }) => {
        tables.charges = []
      },
    ],
    [
      'a charge without a payment',
      'a charge without a payment',
      ({ tables }) => tables.charges.push({ ...at(tables.charges, 0), paymentId: 'stray' }),
    ],
    [
      'a card that cannot pay',
      'a payment that its card does not allow',
      (story) => Object.assign(commandOf(story, 'payOrder').ask, { card: CARDS.declines }),
    ],
    [
      'other money than was answered',
      'other money was taken than was answered',
      (story) => Object.assign(replyOf(story, 'finishPick'), { capturedMinor: 499 }),
    ],
    [
      'a payment that nobody settled',
      'a payment that nobody settled',
      ({ order }) =>
        order.payments.push({
          ...at(order.payments, 0),
          id: 'late',
          state: 'pending',
          authorisedMinor: 0,
          capturedMinor: 0,
        }),
    ],
    [
      'a job about a payment that is not there',
      'a job about nothing',
      ({ tables }) => tables.commands.push({ ...tellRow('payOrder'), caller: 'system', key: 'void:0f00' }),
    ],
  ]

  it.each(faults)('%s', (_, found, tamper) => {
    expect(findAfter(tamper)).toContain(found)
  })
})

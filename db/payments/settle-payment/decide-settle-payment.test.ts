import { describe, expect, it } from 'vitest'
import type { OrderId } from '@/db/ids'
import { ask, askRefused, namesOf, openPlainDraft, TOO_LITTLE } from '@/db/orders/testing/ask-verb'
import {
  AT,
  basket,
  basketLine,
  CUSTOMER,
  inSeconds,
  lineRow,
  ORDER,
  orderRow,
  PAYMENT,
  paymentRow,
  secondLine,
  wholeOrder,
} from '@/db/orders/testing/plain-rows'
import type { GatewayAnswer } from '@/db/payments/payment-gateway'
import { ASK_LATER_MS, decideSettlePayment } from '@/db/payments/settle-payment/decide-settle-payment'
import { paymentState } from '@/db/schema'

const yes: GatewayAnswer = { type: 'Authorised', reference: 'ref-1' }
const no: GatewayAnswer = { type: 'Declined', reason: 'No funds' }
const pending: GatewayAnswer = { type: 'Pending' }
const unknown: GatewayAnswer = { type: 'Unknown' }
const ask1 = (answer: GatewayAnswer) =>
  ({ kind: 'settlePayment', orderId: ORDER, paymentId: PAYMENT, answer }) as const

type Opened = Omit<Parameters<typeof openPlainDraft>[0] & object, 'orders'>
function open(
  whole: Parameters<typeof wholeOrder>[0] = {},
  more: Opened = {},
  others = [] as ReturnType<typeof wholeOrder>[],
) {
  return openPlainDraft({ ...more, orders: [wholeOrder({ payments: [paymentRow()], ...whole }), ...others] })
}
function settle(draft: ReturnType<typeof open>, answer: GatewayAnswer) {
  const asked = ask(draft, decideSettlePayment, ask1(answer))
  return { ...asked, told: namesOf(asked.events), whole: draft.orders.get(ORDER) }
}
const told = (kind: string, caller: string, data = {}) => ({ kind, lineId: null, data, caller })

const authorised = paymentRow({
  state: 'authorised',
  authorisedMinor: 600,
  gatewayReference: 'ref-1',
  gatewayDueAt: null,
  updatedAt: AT,
})
/** Given up: the gateway is owed a word. */
const voided = paymentRow({
  state: 'voided',
  gatewayReference: 'ref-1',
  gatewayDueAt: AT,
  gatewayFailures: 0,
  gatewayGivenUpAt: null,
  updatedAt: AT,
})
const lapsed = { state: 'lapsed', heldUntil: null, closedAt: inSeconds(-5) } as const

it('an answer needs its order, and whether its customer went on to another', () => {
  expect(decideSettlePayment.needs(ask1(yes), CUSTOMER)).toEqual({ orderIds: [ORDER], overtakenIds: [ORDER] })
})

describe('a payment that is authorised in time', () => {
  it('confirms the order: the holds lose their deadline', () => {
    const lines = [lineRow(), secondLine({ state: 'short' })]
    const { outcome, commands, told: events, whole } = settle(open({ lines }), yes)
    expect(outcome).toEqual({ type: 'OrderConfirmed' })
    expect(commands).toEqual([{ kind: 'extend', reservationId: 'hold-1', expiresAt: null }])
    expect(events).toEqual([told('confirmed', CUSTOMER)])
    expect(whole?.order).toEqual(
      orderRow({ state: 'confirmed', version: 2, heldUntil: null, confirmedAt: AT }),
    )
    expect(whole?.lines).toEqual([
      lineRow({ state: 'confirmed', version: 2 }),
      secondLine({ state: 'short' }),
    ])
    expect(whole?.payments).toEqual([authorised])
  })

  it('in a warehouse sells what is held', () => {
    const { commands } = settle(open({}, { mode: 'shipped_from_warehouse' }), yes)
    expect(commands).toEqual([{ kind: 'commit', reservationId: 'hold-1', reference: 'N-1' }])
  })

  it('takes from the cart what was bought, and knows its customer as one who paid', () => {
    const left = basketLine({ quantity: 4 })
    const draft = open({}, { baskets: new Map([[CUSTOMER, basket(left)]]) })
    settle(draft, yes)
    expect(draft.bought).toEqual([{ owner: CUSTOMER, skuId: 'milk', units: 3 }])
    expect(draft.baskets.get(CUSTOMER)?.lines[0]?.line.quantity).toBe(1)
    expect([...draft.paidBefore]).toEqual([CUSTOMER])
  })

  it('confirms a line that has no hold under a new one, rather than none', () => {
    const { commands, whole } = settle(open({ lines: [lineRow({ reservationId: null })] }), yes)
    expect(commands).toEqual([{ kind: 'extend', reservationId: 'new-1', expiresAt: null }])
    expect(whole?.lines[0]?.reservationId).toBe('new-1')
  })

  it('confirms in time whatever its customer ordered since', () => {
    const draft = open({}, { overtaken: new Set([ORDER]) })
    expect(settle(draft, yes).outcome).toEqual({ type: 'OrderConfirmed' })
  })

  it('is refused with what stock refuses, unless it is that the units are gone', () => {
    const gone = { type: 'UnknownReservation', reservationId: 'hold-1' } as const
    expect(askRefused(open(), decideSettlePayment, ask1(yes), { stock: gone })).toEqual(gone)
  })
})

describe('a payment that is authorised after the hold ran out (L21)', () => {
  const hold = {
    kind: 'reserve',
    reservationId: 'new-1',
    skuId: 'milk',
    quantity: 3,
    owner: { kind: 'order_line', id: 'line-1' },
    expiresAt: null,
  }
  const late = { order: lapsed, lines: [lineRow({ state: 'lapsed' })] }

  it('holds the units again', () => {
    const { outcome, commands, told: events, whole } = settle(open(late), yes)
    expect(outcome).toEqual({ type: 'OrderConfirmed' })
    expect(commands).toEqual([hold])
    expect(events).toEqual([told('held_again', CUSTOMER), told('confirmed', CUSTOMER)])
    expect(whole?.order).toEqual(
      orderRow({ ...lapsed, state: 'confirmed', version: 3, confirmedAt: AT, closedAt: null }),
    )
    expect(whole?.lines).toEqual([lineRow({ state: 'confirmed', reservationId: 'new-1', version: 2 })])
    expect(whole?.payments).toEqual([authorised])
  })

  it('in a warehouse holds and sells them', () => {
    const { commands } = settle(open(late, { mode: 'shipped_from_warehouse' }), yes)
    expect(commands).toEqual([hold, { kind: 'commit', reservationId: 'new-1', reference: 'N-1' }])
  })

  it('counts as late from the deadline on, before anybody has noticed that it passed', () => {
    expect(settle(open({ order: { heldUntil: AT } }), yes).commands).toEqual([hold])
    expect(settle(open({ order: { heldUntil: inSeconds(1) } }), yes).commands).toMatchObject([
      { kind: 'extend' },
    ])
    expect(settle(open({ order: { heldUntil: null } }), yes).commands).toMatchObject([{ kind: 'extend' }])
  })

  it('is given up where the units are gone', () => {
    const draft = open(late)
    const { outcome, events } = ask(draft, decideSettlePayment, ask1(yes), { stock: TOO_LITTLE })
    expect(outcome).toEqual({ type: 'HoldLapsed' })
    expect(namesOf(events)).toEqual([told('payment_voided', 'system')])
    expect(draft.orders.get(ORDER)).toEqual({
      ...wholeOrder({ ...late, order: { ...lapsed, version: 2 } }),
      payments: [voided],
    })
  })

  const givenUp = (draft: ReturnType<typeof open>) => {
    const { outcome, commands, told: events, whole } = settle(draft, yes)
    expect([outcome, commands]).toEqual([{ type: 'HoldLapsed' }, null])
    expect(events).toEqual([told('payment_voided', 'system')])
    expect(whole?.payments).toEqual([voided])
  }

  it('is given up where its customer went on to a later order', () => {
    givenUp(open(late, { overtaken: new Set([ORDER]) }))
    givenUp(open({ order: { heldUntil: AT } }, { overtaken: new Set([ORDER]) }))
  })

  it('is given up where its customer went on to one in this very batch', () => {
    const made = { id: 'order-2' as OrderId, createdAt: inSeconds(-59) }
    givenUp(open(late, {}, [wholeOrder({ order: made })]))
    const isTaken = (more: Parameters<typeof orderRow>[0]) =>
      expect(settle(open(late, {}, [wholeOrder({ order: { ...made, ...more } })]), yes).outcome).toEqual({
        type: 'OrderConfirmed',
      })
    isTaken({ customer: 'user:other' })
    isTaken({ createdAt: inSeconds(-60) })
    isTaken({ state: 'cancelled' })
    isTaken({ state: 'lapsed' })
  })

  it('is given up where one that goes on stands beside others that do not', () => {
    const made = { createdAt: inSeconds(-1) }
    const ended = wholeOrder({ order: { ...made, id: 'order-2' as OrderId, state: 'cancelled' } })
    givenUp(open(late, {}, [ended, wholeOrder({ order: { ...made, id: 'order-3' as OrderId } })]))
  })

  it.each(['confirmed', 'picking', 'picked', 'delivered', 'cancelled'] as const)(
    'is given up where the order is %s',
    (state) => {
      for (const heldUntil of [null, inSeconds(60)])
        givenUp(open({ order: { state, heldUntil }, lines: [lineRow()] }))
    },
  )

  it('is given up where no line is left of the order', () => {
    givenUp(open({ order: lapsed, lines: [lineRow({ state: 'short' })] }))
    givenUp(open({ order: lapsed, lines: [] }))
  })

  it('of an order that another payment confirmed tells so', () => {
    const draft = open({ order: { state: 'confirmed', heldUntil: null, confirmedAt: inSeconds(-1) } })
    expect(settle(draft, yes).outcome).toEqual({ type: 'OrderConfirmed' })
    expect(draft.orders.get(ORDER)?.payments).toEqual([voided])
  })
})

describe('a card that is declined', () => {
  const declined = paymentRow({
    state: 'declined',
    declineReason: 'No funds',
    gatewayDueAt: null,
    updatedAt: AT,
  })
  const earlier = (count: number) =>
    Array.from({ length: count }, (_, n) => paymentRow({ id: `earlier-${n}` as never, state: 'declined' }))

  it('leaves the order held', () => {
    const payments = [...earlier(1), paymentRow()]
    const { outcome, commands, told: events, whole } = settle(open({ payments }), no)
    expect([outcome, commands]).toEqual([{ type: 'PaymentDeclined', reason: 'No funds' }, []])
    expect(events).toEqual([told('payment_declined', 'system', { reason: 'No funds' })])
    expect(whole).toEqual(wholeOrder({ order: { version: 2 }, payments: [...earlier(1), declined] }))
  })

  it('for the third time gives everything back that is still held', () => {
    const lines = [lineRow(), secondLine({ state: 'short' })]
    const payments = [...earlier(2), paymentRow()]
    const { outcome, commands, told: events, whole } = settle(open({ payments, lines }), no)
    expect(outcome).toEqual({ type: 'PaymentDeclined', reason: 'No funds' })
    expect(commands).toEqual([{ kind: 'release', reservationId: 'hold-1', reference: 'N-1' }])
    expect(events).toEqual([
      told('payment_declined', 'system', { reason: 'No funds' }),
      told('cancelled', 'system', { because: 'payment_declined' }),
    ])
    expect(whole?.order).toEqual(orderRow({ state: 'cancelled', version: 3, heldUntil: null, closedAt: AT }))
    expect(whole?.lines).toEqual([
      lineRow({ state: 'cancelled', version: 2 }),
      secondLine({ state: 'short' }),
    ])
    expect(whole?.payments).toEqual([...earlier(2), declined])
  })

  it('counts only cards that were declined', () => {
    const payments = [...earlier(1), paymentRow({ id: 'late' as never, state: 'timed_out' }), paymentRow()]
    expect(settle(open({ payments }), no).commands).toEqual([])
  })

  it('more often still gives back, and has nothing to give back for a line without a hold', () => {
    const lines = [lineRow({ reservationId: null }), secondLine()]
    const { commands, whole } = settle(open({ payments: [...earlier(3), paymentRow()], lines }), no)
    expect(commands).toEqual([{ kind: 'release', reservationId: 'hold-2', reference: 'N-1' }])
    expect(whole?.lines.map(({ state }) => state)).toEqual(['cancelled', 'cancelled'])
  })

  it('for the third time changes nothing of an order that is not held any more', () => {
    const order = { state: 'confirmed', heldUntil: null } as const
    const { commands, whole } = settle(open({ order, payments: [...earlier(2), paymentRow()] }), no)
    expect(commands).toEqual([])
    expect(whole?.order).toEqual(orderRow({ ...order, version: 2 }))
    expect(whole?.lines).toEqual([lineRow()])
  })

  it('is refused with what stock refuses', () => {
    const gone = { type: 'UnknownReservation', reservationId: 'hold-1' } as const
    const draft = open({ payments: [...earlier(2), paymentRow()] })
    expect(askRefused(draft, decideSettlePayment, ask1(no), { stock: gone })).toEqual(gone)
  })
})

describe('an answer that is still owed', () => {
  it('is asked for again in two seconds; nothing is told', () => {
    const { outcome, commands, told: events, whole } = settle(open(), pending)
    expect([outcome, commands, events]).toEqual([{ type: 'PaymentPending' }, null, []])
    const due = { gatewayDueAt: inSeconds(2), gatewayFailures: 0, gatewayGivenUpAt: null, updatedAt: AT }
    expect(whole).toEqual(wholeOrder({ payments: [paymentRow(due)] }))
  })

  it('for too long is taken for a no, and asked for once more later', () => {
    const reason = 'The bank did not answer in time. Nothing was charged.'
    const { outcome, commands, told: events, whole } = settle(open(), unknown)
    expect([outcome, commands]).toEqual([{ type: 'PaymentDeclined', reason }, null])
    expect(events).toEqual([told('payment_timed_out', 'system')])
    const due = { gatewayDueAt: inSeconds(30), gatewayFailures: 0, gatewayGivenUpAt: null, updatedAt: AT }
    expect(whole?.payments).toEqual([paymentRow({ state: 'timed_out', declineReason: reason, ...due })])
    expect(whole?.order).toEqual(orderRow({ version: 2 }))
    expect(ASK_LATER_MS).toBe(30_000)
  })
})

describe('an answer to a payment that was settled before (L23)', () => {
  const repeated = (
    payment: Parameters<typeof paymentRow>[0],
    answer: GatewayAnswer,
    confirmedAt: Date | null = null,
  ) =>
    askRefused(
      open({ order: { confirmedAt }, payments: [paymentRow({ id: 'other' as never }), paymentRow(payment)] }),
      decideSettlePayment,
      ask1(answer),
    )

  it.each([yes, no, pending, unknown])('is what it came to: $type', (answer) => {
    const settledStates = paymentState.enumValues.filter(
      (state) => !['pending', 'timed_out', 'declined'].includes(state),
    )
    expect(settledStates).toHaveLength(4)
    for (const state of settledStates) {
      expect(repeated({ state }, answer, AT)).toEqual({ type: 'OrderConfirmed' })
      expect(repeated({ state }, answer)).toEqual({ type: 'HoldLapsed' })
    }
    expect(repeated({ state: 'declined', declineReason: 'No funds' }, answer)).toEqual({
      type: 'PaymentDeclined',
      reason: 'No funds',
    })
    expect(repeated({ state: 'declined' }, answer)).toEqual({ type: 'PaymentDeclined', reason: '' })
  })

  it.each([no, pending, unknown])('is a no, too, where it timed out: $type', (answer) => {
    expect(repeated({ state: 'timed_out', declineReason: 'Late' }, answer)).toEqual({
      type: 'PaymentDeclined',
      reason: 'Late',
    })
    expect(repeated({ state: 'timed_out' }, answer)).toEqual({ type: 'PaymentDeclined', reason: '' })
  })

  it('is honoured where it timed out and was authorised after all', () => {
    const { outcome, whole } = settle(open({ payments: [paymentRow({ state: 'timed_out' })] }), yes)
    expect(outcome).toEqual({ type: 'OrderConfirmed' })
    expect(whole?.payments).toEqual([authorised])
  })

  it('of which nobody knows is refused', () => {
    const none = { type: 'UnknownOrder' }
    expect(askRefused(openPlainDraft(), decideSettlePayment, ask1(yes))).toEqual(none)
    expect(askRefused(open({ payments: [] }), decideSettlePayment, ask1(yes))).toEqual(none)
  })
})

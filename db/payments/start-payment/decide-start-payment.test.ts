import { describe, expect, it } from 'vitest'
import { HOLD_SECONDS } from '@/db/orders/check-out/decide-check-out'
import { ask, askRefused, namesOf, openPlainDraft, TOO_LITTLE } from '@/db/orders/testing/ask-verb'
import {
  AT,
  CUSTOMER,
  inSeconds,
  lineRow,
  ORDER,
  orderRow,
  paymentRow,
  secondLine,
  wholeOrder,
} from '@/db/orders/testing/plain-rows'
import { decideStartPayment } from '@/db/payments/start-payment/decide-start-payment'
import { orderState, paymentState } from '@/db/schema'

const request = { kind: 'startPayment', orderId: ORDER, gateway: 'acme' } as const
const until = inSeconds(HOLD_SECONDS)
const started = paymentRow({
  id: 'new-1' as never,
  gateway: 'acme',
  gatewayDueAt: inSeconds(5),
  gatewayFailures: 0,
  gatewayGivenUpAt: null,
  createdAt: AT,
  updatedAt: AT,
})
const answer = { type: 'PaymentStarted', paymentId: 'new-1', amountMinor: 600, currency: 'EUR' }

describe('a payment that is started', () => {
  it('needs its order', () => {
    expect(decideStartPayment.needs(request, CUSTOMER)).toEqual({ orderIds: [ORDER] })
  })

  it('is owed an answer, and gives the holds their full time again', () => {
    const lines = [lineRow(), secondLine({ state: 'short' })]
    const draft = openPlainDraft({ orders: [wholeOrder({ lines })] })
    const { outcome, commands, events } = ask(draft, decideStartPayment, request)
    expect(outcome).toEqual(answer)
    expect(commands).toEqual([{ kind: 'extend', reservationId: 'hold-1', expiresAt: until }])
    const whole = draft.orders.get(ORDER)
    expect(whole?.order).toEqual(orderRow({ heldUntil: until, holdExtended: true, version: 2 }))
    expect(whole?.payments).toEqual([started])
    expect([...draft.made.payments]).toEqual([started])
    expect(namesOf(events)).toEqual([
      { kind: 'payment_started', lineId: null, data: { heldUntil: until.toISOString() }, caller: CUSTOMER },
    ])
  })

  it('gives the full time once: a second attempt has what is left', () => {
    const earlier = paymentRow({ state: 'declined' })
    const whole = wholeOrder({ order: { holdExtended: true }, payments: [earlier] })
    const draft = openPlainDraft({ orders: [whole] })
    const { outcome, commands, events } = ask(draft, decideStartPayment, request)
    expect([outcome, commands]).toEqual([answer, []])
    expect(draft.orders.get(ORDER)?.order).toEqual(orderRow({ holdExtended: true, version: 2 }))
    expect(draft.orders.get(ORDER)?.payments).toEqual([earlier, started])
    expect(events[0]?.data).toEqual({})
  })

  it('is of what the order costs now', () => {
    const draft = openPlainDraft({ orders: [wholeOrder({ order: { totalMinor: 5, currency: 'SEK' } })] })
    expect(ask(draft, decideStartPayment, request).outcome).toEqual({
      ...answer,
      amountMinor: 5,
      currency: 'SEK',
    })
    expect([...draft.made.payments]).toEqual([{ ...started, amountMinor: 5, currency: 'SEK' }])
  })

  it('extends no line without a hold', () => {
    const draft = openPlainDraft({ orders: [wholeOrder({ lines: [lineRow({ reservationId: null })] })] })
    expect(ask(draft, decideStartPayment, request).commands).toEqual([])
  })
})

describe('a payment is not started', () => {
  const refused = (more: Parameters<typeof wholeOrder>[0], caller = CUSTOMER) =>
    askRefused(openPlainDraft({ orders: [wholeOrder(more)] }), decideStartPayment, request, { caller })

  it('of an order that nobody knows, or that is somebody else’s', () => {
    expect(askRefused(openPlainDraft(), decideStartPayment, request)).toEqual({ type: 'UnknownOrder' })
    expect(refused({}, 'user:other')).toEqual({ type: 'UnknownOrder' })
  })

  it.each(orderState.enumValues.filter((state) => state !== 'held'))('of an order that is %s', (state) => {
    const refusal = state === 'lapsed' ? { type: 'HoldLapsed' } : { type: 'OrderNotPayable', state }
    expect(refused({ order: { state, heldUntil: AT } })).toEqual(refusal)
  })

  it('of an order whose time has run out', () => {
    expect(refused({ order: { heldUntil: AT } })).toEqual({ type: 'HoldLapsed' })
    const endless = openPlainDraft({ orders: [wholeOrder({ order: { heldUntil: null } })] })
    expect(ask(endless, decideStartPayment, request).outcome).toEqual(answer)
  })

  it.each(paymentState.enumValues)('beside one whose answer is awaited: it is %s', (state) => {
    const payments = [paymentRow({ id: 'earlier' as never, state: 'declined' }), paymentRow({ state })]
    if (state === 'pending') expect(refused({ payments })).toEqual({ type: 'OrderNotPayable', state: 'held' })
    else {
      const draft = openPlainDraft({ orders: [wholeOrder({ payments })] })
      expect(ask(draft, decideStartPayment, request).outcome).toEqual(answer)
    }
  })

  it('where stock refuses', () => {
    const draft = openPlainDraft({ orders: [wholeOrder()] })
    expect(askRefused(draft, decideStartPayment, request, { stock: TOO_LITTLE })).toEqual(TOO_LITTLE)
  })
})

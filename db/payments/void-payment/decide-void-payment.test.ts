import { expect, it } from 'vitest'
import { ask, askRefused, namesOf, openPlainDraft } from '@/db/orders/testing/ask-verb'
import { AT, CUSTOMER, ORDER, PAYMENT, paymentRow, wholeOrder } from '@/db/orders/testing/plain-rows'
import { decideVoidPayment } from '@/db/payments/void-payment/decide-void-payment'
import { paymentState } from '@/db/schema'

const request = { kind: 'voidPayment', orderId: ORDER, paymentId: PAYMENT } as const
const voided = { type: 'PaymentVoided' }

it('giving a payment up needs its order', () => {
  expect(decideVoidPayment.needs(request, CUSTOMER)).toEqual({ orderIds: [ORDER] })
})

it.each(paymentState.enumValues)(
  'a payment is given up where that can be, and the gateway is owed a word: %s',
  (state) => {
    const isOpen = state === 'pending' || state === 'timed_out' || state === 'authorised'
    const other = paymentRow({ id: 'other' as never })
    const draft = openPlainDraft({ orders: [wholeOrder({ payments: [other, paymentRow({ state })] })] })
    if (!isOpen) {
      expect(askRefused(draft, decideVoidPayment, request)).toEqual(voided)
      return
    }
    const { outcome, commands, events } = ask(draft, decideVoidPayment, request)
    expect([outcome, commands]).toEqual([voided, null])
    expect(namesOf(events)).toEqual([{ kind: 'payment_voided', lineId: null, data: {}, caller: 'system' }])
    const due = { gatewayDueAt: AT, gatewayFailures: 0, gatewayGivenUpAt: null, updatedAt: AT }
    expect(draft.orders.get(ORDER)?.payments).toEqual([other, paymentRow({ state: 'voided', ...due })])
  },
)

it('a payment that nobody knows has nothing to give up', () => {
  expect(askRefused(openPlainDraft(), decideVoidPayment, request)).toEqual(voided)
  expect(askRefused(openPlainDraft({ orders: [wholeOrder()] }), decideVoidPayment, request)).toEqual(voided)
})

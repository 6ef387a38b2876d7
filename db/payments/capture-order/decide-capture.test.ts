import { describe, expect, it } from 'vitest'
import { ask, askRefused, namesOf, openPlainDraft } from '@/db/orders/testing/ask-verb'
import {
  AT,
  CUSTOMER,
  inSeconds,
  ORDER,
  orderRow,
  PAYMENT,
  paymentRow,
  wholeOrder,
} from '@/db/orders/testing/plain-rows'
import { decideCapture } from '@/db/payments/capture-order/decide-capture'
import { paymentState } from '@/db/schema'

const request = { kind: 'noteCapture', orderId: ORDER, paymentId: PAYMENT, capturedMinor: 400 } as const
const authorised = { state: 'authorised', authorisedMinor: 600 } as const
const picking = { state: 'picking', heldUntil: null, confirmedAt: inSeconds(-30) } as const
const other = paymentRow({ id: 'other' as never, state: 'declined' })
const open = () =>
  openPlainDraft({ orders: [wholeOrder({ order: picking, payments: [other, paymentRow(authorised)] })] })

describe('what the gateway took', () => {
  it('needs the order', () => {
    expect(decideCapture.needs(request, CUSTOMER)).toEqual({ orderIds: [ORDER] })
  })

  it('is written, nothing is owed any more, and the order is picked (I9)', () => {
    const draft = open()
    const { outcome, commands, events } = ask(draft, decideCapture, request)
    expect([outcome, commands]).toEqual([{ type: 'Captured' }, null])
    const whole = draft.orders.get(ORDER)
    const taken = { state: 'captured', capturedMinor: 400, capturedAt: AT, gatewayDueAt: null } as const
    expect(whole?.payments).toEqual([other, paymentRow({ ...authorised, ...taken, updatedAt: AT })])
    expect(whole?.order).toEqual(orderRow({ ...picking, state: 'picked', version: 2 }))
    expect(namesOf(events)).toEqual([
      { kind: 'picked', lineId: null, data: { capturedMinor: 400 }, caller: 'system' },
    ])
  })

  it('may be nothing: the authorisation is let go, and the order is cancelled', () => {
    const draft = open()
    const { outcome, events } = ask(draft, decideCapture, { ...request, capturedMinor: 0 })
    expect(outcome).toEqual({ type: 'Captured' })
    const whole = draft.orders.get(ORDER)
    expect(whole?.payments).toEqual([
      other,
      paymentRow({ ...authorised, state: 'voided', gatewayDueAt: null, updatedAt: AT }),
    ])
    expect(whole?.order).toEqual(orderRow({ ...picking, state: 'cancelled', version: 2, closedAt: AT }))
    expect(namesOf(events)).toEqual([
      { kind: 'cancelled', lineId: null, data: { because: 'nothing_found' }, caller: 'system' },
    ])
  })
})

it.each(paymentState.enumValues.filter((state) => state !== 'authorised'))(
  'a payment that is %s is not captured',
  (state) => {
    const draft = openPlainDraft({
      orders: [wholeOrder({ order: picking, payments: [paymentRow({ state })] })],
    })
    for (const capturedMinor of [0, 400]) {
      expect(askRefused(draft, decideCapture, { ...request, capturedMinor })).toEqual({ type: 'Captured' })
    }
  },
)

it('a payment that nobody knows is not captured', () => {
  const captured = { type: 'Captured' }
  expect(askRefused(openPlainDraft(), decideCapture, request)).toEqual(captured)
  expect(
    askRefused(openPlainDraft({ orders: [wholeOrder({ order: picking })] }), decideCapture, request),
  ).toEqual(captured)
})

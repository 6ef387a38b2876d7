import { describe, expect, it } from 'vitest'
import type { PaymentId } from '@/db/ids'
import { openPlainDraft } from '@/db/orders/testing/ask-verb'
import { AT, inSeconds, ORDER, PLACE, paymentRow, wholeOrder } from '@/db/orders/testing/plain-rows'
import { paymentsFollow } from '@/db/payments/follow-orders'
import { type OrderEventKind, paymentState } from '@/db/schema'

function follow(kind: OrderEventKind, ...payments: ReturnType<typeof paymentRow>[]) {
  const draft = openPlainDraft()
  const whole = wholeOrder({ payments })
  const event = {
    locationId: PLACE,
    orderId: ORDER,
    sequence: 2,
    kind,
    lineId: null,
    data: {},
    caller: 'system',
    at: AT,
  }
  paymentsFollow(draft, whole, event)
  return { payments: whole.payments, changed: [...draft.changed.payments] }
}

const due = { gatewayDueAt: AT, gatewayFailures: 0, gatewayGivenUpAt: null, updatedAt: AT }

describe('when an order is cancelled', () => {
  it.each(paymentState.enumValues)(
    'its payment is given up where that can be, and the gateway is owed a word: %s',
    (state) => {
      const isOpen = state === 'pending' || state === 'timed_out' || state === 'authorised'
      const { payments, changed } = follow('cancelled', paymentRow({ state }))
      expect(payments).toEqual([paymentRow(isOpen ? { state: 'voided', ...due } : { state })])
      expect(changed).toEqual(isOpen ? payments : [])
    },
  )

  it('each of its payments is', () => {
    const second = paymentRow({ id: 'payment-2' as PaymentId, state: 'timed_out' })
    expect(follow('cancelled', paymentRow({ state: 'authorised' }), second).changed).toHaveLength(2)
  })
})

describe('when a pick is finished', () => {
  it.each(paymentState.enumValues)('the price is to be taken of what was authorised: %s', (state) => {
    const { payments, changed } = follow('pick_finished', paymentRow({ state, gatewayDueAt: null }))
    expect(payments).toEqual([
      paymentRow(state === 'authorised' ? { state, ...due } : { state, gatewayDueAt: null }),
    ])
    expect(changed).toHaveLength(state === 'authorised' ? 1 : 0)
  })

  it('of several attempts it is the one that was authorised', () => {
    const declined = paymentRow({ id: 'payment-0' as PaymentId, state: 'declined' })
    const { changed } = follow('pick_finished', declined, paymentRow({ state: 'authorised' }))
    expect(changed.map(({ id }) => id)).toEqual(['payment-1'])
  })

  it('nothing is to be taken where nothing was paid', () => {
    expect(follow('pick_finished').changed).toEqual([])
  })
})

it.each(['held', 'confirmed', 'lapsed', 'picked', 'pick_claimed', 'payment_voided'] as const)(
  '%s changes no payment',
  (kind) => {
    const before = paymentRow({ state: 'authorised', gatewayDueAt: inSeconds(9) })
    expect(follow(kind, before)).toEqual({ payments: [before], changed: [] })
  },
)

import { describe, expect, it } from 'vitest'
import { decideCancelOrder, isCancellable } from '@/db/orders/cancel-order/decide-cancel-order'
import { ask, askRefused, namesOf, openPlainDraft, TOO_LITTLE } from '@/db/orders/testing/ask-verb'
import {
  AT,
  CUSTOMER,
  lineRow,
  ORDER,
  orderRow,
  secondLine,
  wholeOrder,
} from '@/db/orders/testing/plain-rows'
import { orderLineState, orderState } from '@/db/schema'

const request = { kind: 'cancelOrder', orderId: ORDER, isStaff: false } as const
const confirmed = { state: 'confirmed', heldUntil: null } as const

describe('cancelling an order', () => {
  it('needs the order', () => {
    expect(decideCancelOrder.needs(request, CUSTOMER)).toEqual({ orderIds: [ORDER] })
  })

  it('gives back the holds of its open lines, and tells it', () => {
    const lines = [lineRow(), secondLine({ state: 'short' })]
    const draft = openPlainDraft({ orders: [wholeOrder({ lines })] })
    const { outcome, commands, events } = ask(draft, decideCancelOrder, request)
    expect(outcome).toEqual({ type: 'OrderCancelled' })
    expect(commands).toEqual([{ kind: 'release', reservationId: 'hold-1', reference: 'N-1' }])
    expect(namesOf(events)).toEqual([{ kind: 'cancelled', lineId: null, data: {}, caller: CUSTOMER }])
    const [whole] = draft.orders.values()
    expect(whole?.order).toEqual(orderRow({ state: 'cancelled', version: 2, heldUntil: null, closedAt: AT }))
    expect(whole?.lines).toEqual([
      lineRow({ state: 'cancelled', version: 2 }),
      secondLine({ state: 'short' }),
    ])
  })

  it('of a store gives back the hold of a line that is confirmed too', () => {
    const whole = wholeOrder({ order: confirmed, lines: [lineRow({ state: 'confirmed' })] })
    const { commands } = ask(openPlainDraft({ orders: [whole] }), decideCancelOrder, request)
    expect(commands).toEqual([{ kind: 'release', reservationId: 'hold-1', reference: 'N-1' }])
  })

  it('of a warehouse returns what was sold when it was confirmed, and releases what is only held', () => {
    const sold = wholeOrder({ order: confirmed, lines: [lineRow({ state: 'confirmed' }), secondLine()] })
    const draft = openPlainDraft({ orders: [sold], mode: 'shipped_from_warehouse' })
    expect(ask(draft, decideCancelOrder, request).commands).toEqual([
      {
        kind: 'adjust',
        skuId: 'milk',
        bucket: 'onHand',
        change: 3,
        reason: 'returned',
        reference: 'N-1',
        onShortfall: 'refuse',
      },
      { kind: 'release', reservationId: 'hold-2', reference: 'N-1' },
    ])
  })

  it('has nothing to give back for a line without a hold', () => {
    const whole = wholeOrder({ lines: [lineRow({ reservationId: null })] })
    const draft = openPlainDraft({ orders: [whole] })
    expect(ask(draft, decideCancelOrder, request).commands).toEqual([])
  })

  it('is refused where nobody knows the order, or where it is somebody else’s', () => {
    const draft = openPlainDraft({ orders: [wholeOrder()] })
    const unknown = { type: 'UnknownOrder' }
    expect(askRefused(openPlainDraft(), decideCancelOrder, request)).toEqual(unknown)
    expect(askRefused(draft, decideCancelOrder, request, { caller: 'user:other' })).toEqual(unknown)
    const staff = ask(draft, decideCancelOrder, { ...request, isStaff: true }, { caller: 'user:staff' })
    expect(staff.outcome).toEqual({ type: 'OrderCancelled' })
    expect(staff.events[0]?.caller).toBe('user:staff')
  })

  it('is refused in words of its state', () => {
    const draft = openPlainDraft({ orders: [wholeOrder({ order: { state: 'picked' } })] })
    expect(askRefused(draft, decideCancelOrder, request)).toEqual({
      type: 'OrderNotCancellable',
      state: 'picked',
    })
  })

  it('is refused with what stock refuses', () => {
    const draft = openPlainDraft({ orders: [wholeOrder()] })
    expect(askRefused(draft, decideCancelOrder, request, { stock: TOO_LITTLE })).toEqual(TOO_LITTLE)
  })
})

describe('whether an order may be cancelled', () => {
  const asked = (state: (typeof orderState.enumValues)[number], ...lines: ReturnType<typeof lineRow>[]) =>
    isCancellable({ order: orderRow({ state }), lines })

  it.each(orderState.enumValues)('is said by its state, where it is not being picked: %s', (state) => {
    if (state === 'picking') return
    expect(asked(state, lineRow({ state: 'confirmed' }))).toBe(state === 'held' || state === 'confirmed')
  })

  it.each(orderLineState.enumValues)(
    'while it waits again, not once a line was found; a line is %s',
    (state) => {
      const isOpen = state === 'held' || state === 'confirmed'
      expect(asked('confirmed', lineRow({ state: 'confirmed' }), secondLine({ state }))).toBe(
        isOpen || state === 'short',
      )
    },
  )

  it.each(orderLineState.enumValues)('while it is picked: until a line has ended; a line is %s', (state) => {
    const isOpen = state === 'held' || state === 'confirmed'
    const open = lineRow({ state: 'confirmed' })
    expect(asked('picking', open, secondLine({ state }))).toBe(isOpen || state === 'short')
    expect(asked('picking', lineRow({ state }))).toBe(isOpen)
  })
})

import { expect, it } from 'vitest'
import { decideHandOverOrder } from '@/db/orders/hand-over-order/decide-hand-over-order'
import { ask, askRefused, namesOf, openPlainDraft } from '@/db/orders/testing/ask-verb'
import { AT, CUSTOMER, ORDER, orderRow, wholeOrder } from '@/db/orders/testing/plain-rows'
import { orderState } from '@/db/schema'

const request = { kind: 'handOverOrder', orderId: ORDER } as const
const picked = { state: 'picked', heldUntil: null } as const

it('an order that is handed over is delivered; stock is not asked', () => {
  expect(decideHandOverOrder.needs(request, CUSTOMER)).toEqual({ orderIds: [ORDER] })
  const draft = openPlainDraft({ orders: [wholeOrder({ order: picked })] })
  const { outcome, commands, events } = ask(draft, decideHandOverOrder, request, { caller: 'user:staff' })
  expect(outcome).toEqual({ type: 'OrderHandedOver' })
  expect(commands).toBeNull()
  expect(namesOf(events)).toEqual([{ kind: 'delivered', lineId: null, data: {}, caller: 'user:staff' }])
  expect(draft.orders.get(ORDER)?.order).toEqual(
    orderRow({ ...picked, state: 'delivered', version: 2, closedAt: AT }),
  )
})

it('an order that nobody knows is not handed over', () => {
  expect(askRefused(openPlainDraft(), decideHandOverOrder, request)).toEqual({ type: 'UnknownOrder' })
})

it.each(orderState.enumValues.filter((state) => state !== 'picked'))(
  'an order that is %s is not handed over',
  (state) => {
    const draft = openPlainDraft({ orders: [wholeOrder({ order: { state } })] })
    expect(askRefused(draft, decideHandOverOrder, request)).toEqual({ type: 'OrderNotPicked', state })
  },
)

import { expect, it } from 'vitest'
import { lapseOrder } from '@/db/orders/follow-stock/lapse-order'
import { namesOf, openPlainDraft } from '@/db/orders/testing/ask-verb'
import { AT, lineRow, ORDER, orderRow, secondLine, wholeOrder } from '@/db/orders/testing/plain-rows'
import { orderState } from '@/db/schema'

function lapse(whole: ReturnType<typeof wholeOrder>) {
  const draft = openPlainDraft({ orders: [whole] })
  const copy = draft.orders.get(ORDER)
  if (copy) lapseOrder(draft, copy)
  return { draft, copy }
}

it('an order whose hold ran out lapses with its held lines, by the system', () => {
  const lines = [lineRow(), secondLine({ state: 'short' })]
  const { draft, copy } = lapse(wholeOrder({ lines }))
  expect(copy?.order).toEqual(orderRow({ state: 'lapsed', version: 2, heldUntil: null, closedAt: AT }))
  expect(copy?.lines).toEqual([lineRow({ state: 'lapsed', version: 2 }), secondLine({ state: 'short' })])
  expect(namesOf(draft.events)).toEqual([{ kind: 'lapsed', lineId: null, data: {}, caller: 'system' }])
})

it.each(orderState.enumValues.filter((state) => state !== 'held'))(
  'an order that is %s stays as it is',
  (state) => {
    const { draft, copy } = lapse(wholeOrder({ order: { state } }))
    expect(copy).toEqual(wholeOrder({ order: { state } }))
    expect(draft.events).toEqual([])
  },
)

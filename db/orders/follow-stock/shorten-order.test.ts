import { describe, expect, it } from 'vitest'
import type { OrderLineId } from '@/db/ids'
import { shortenOrder } from '@/db/orders/follow-stock/shorten-order'
import { namesOf, openPlainDraft } from '@/db/orders/testing/ask-verb'
import { AT, LINE, lineRow, ORDER, orderRow, secondLine, wholeOrder } from '@/db/orders/testing/plain-rows'
import { orderLineState } from '@/db/schema'
import type { ShortenedReservation } from '@/db/stock/outcome'

const all: ShortenedReservation = {
  reservationId: 'hold-1',
  skuId: 'milk',
  owner: { kind: 'order_line', id: LINE },
  state: 'lapsed',
  quantity: 3,
  quantityLost: 3,
  newReservationId: null,
}
const some: ShortenedReservation = { ...all, state: 'released', quantityLost: 2, newReservationId: 'hold-3' }

function shorten(whole: ReturnType<typeof wholeOrder>, shortened = all) {
  const draft = openPlainDraft({ orders: [whole] })
  const copy = draft.orders.get(ORDER)
  if (copy) shortenOrder(draft, copy, shortened)
  return { draft, copy, told: namesOf(draft.events) }
}

const told = (kind: string, data: Record<string, unknown>, lineId: string | null = null) => ({
  kind,
  lineId,
  data,
  caller: 'system',
})
const confirmed = { state: 'confirmed', heldUntil: null } as const

describe('a line that lost', () => {
  it('some of its units goes on with the rest under a new hold; the total follows', () => {
    const { copy, draft, told: events } = shorten(wholeOrder(), some)
    expect(copy?.lines).toEqual([lineRow({ quantity: 1, reservationId: 'hold-3', version: 2 })])
    expect(copy?.order).toEqual(orderRow({ version: 2, totalMinor: 200 }))
    expect(draft.changed.orders.has(copy?.order as never)).toBe(true)
    expect(events).toEqual([told('line_shortened', { quantityLost: 2, quantityLeft: 1 }, LINE)])
  })

  it('all of them is short; the others are what is left of the order', () => {
    const { copy, told: events } = shorten(wholeOrder({ lines: [lineRow(), secondLine()] }))
    expect(copy?.lines).toEqual([lineRow({ state: 'short', version: 2 }), secondLine()])
    expect(copy?.order).toMatchObject({ state: 'held', totalMinor: 500, version: 2 })
    expect(events).toEqual([told('line_shortened', { quantityLost: 3, quantityLeft: 0 }, LINE)])
  })

  it('is looked for by its hold', () => {
    const second = { ...all, reservationId: 'hold-2', quantity: 5, quantityLost: 5 }
    const { copy } = shorten(wholeOrder({ lines: [lineRow(), secondLine()] }), second)
    expect(copy?.lines.map(({ state }) => state)).toEqual(['held', 'short'])
    expect(copy?.order.totalMinor).toBe(600)
  })
})

describe('the total of what was ordered', () => {
  it('does not count what took another line’s place', () => {
    const replaced = secondLine({ state: 'replaced' })
    const instead = secondLine({
      id: 'r' as OrderLineId,
      reservationId: 'hold-r',
      state: 'found',
      replacesLineId: replaced.id,
    })
    const lines = [lineRow({ state: 'confirmed' }), replaced, instead]
    const { copy } = shorten(wholeOrder({ order: { ...confirmed, state: 'picking' }, lines }), some)
    expect(copy?.order.totalMinor).toBe(200 + 500)
  })
})

describe('an order that has nothing left', () => {
  it('lapses where it was held', () => {
    const { copy, told: events } = shorten(wholeOrder())
    expect(copy?.order).toEqual(
      orderRow({ state: 'lapsed', version: 3, totalMinor: 0, heldUntil: null, closedAt: AT }),
    )
    expect(events.slice(1)).toEqual([told('lapsed', { because: 'short' })])
  })

  it('is cancelled where it was confirmed', () => {
    const { copy, told: events } = shorten(
      wholeOrder({ order: confirmed, lines: [lineRow({ state: 'confirmed' })] }),
    )
    expect(copy?.order).toEqual(
      orderRow({ ...confirmed, state: 'cancelled', version: 3, totalMinor: 0, closedAt: AT }),
    )
    expect(events.slice(1)).toEqual([told('cancelled', { because: 'short' })])
  })

  it('is left to the next shopper where a line was found before its pick was taken back', () => {
    const lines = [lineRow({ state: 'confirmed' }), secondLine({ state: 'found' })]
    const { copy, told: events } = shorten(wholeOrder({ order: confirmed, lines }))
    expect(copy?.order).toMatchObject({ state: 'confirmed', totalMinor: 500 })
    expect(events).toHaveLength(1)
  })

  it('is left to its shopper where it is being picked', () => {
    const { copy, told: events } = shorten(
      wholeOrder({ order: { ...confirmed, state: 'picking' }, lines: [lineRow({ state: 'confirmed' })] }),
    )
    expect(copy?.order).toMatchObject({ state: 'picking', totalMinor: 0 })
    expect(events).toHaveLength(1)
  })

  it('is one of which no line is held or confirmed', () => {
    const lines = [lineRow({ state: 'confirmed' }), secondLine({ state: 'confirmed' })]
    const { copy } = shorten(wholeOrder({ order: confirmed, lines }))
    expect(copy?.order.state).toBe('confirmed')
  })
})

describe('nothing changes', () => {
  it('where the hold is of no line of the order', () => {
    const { copy, told: events } = shorten(wholeOrder(), { ...all, reservationId: 'another' })
    expect(copy).toEqual(wholeOrder())
    expect(events).toEqual([])
  })

  it.each(orderLineState.enumValues)('unless the line is held or confirmed: it is %s', (state) => {
    const lines = [lineRow({ state }), secondLine()]
    const { told: events } = shorten(wholeOrder({ lines }))
    expect(events).toHaveLength(state === 'held' || state === 'confirmed' ? 1 : 0)
  })
})

import { describe, expect, it, vi } from 'vitest'
import {
  appendEvent,
  appendLineEvent,
  changeLine,
  changeOrder,
  changePayment,
  changePick,
  takeFromCart,
} from '@/db/orders/draft/change-rows'
import { openPlainDraft } from '@/db/orders/testing/ask-verb'
import {
  AT,
  basket,
  basketLine,
  CUSTOMER,
  inSeconds,
  LINE,
  lineRow,
  ORDER,
  orderRow,
  PLACE,
  paymentRow,
  pickRow,
  wholeOrder,
} from '@/db/orders/testing/plain-rows'

describe('a row that is changed', () => {
  it('is among the changed; lines and picks count their changes', () => {
    const draft = openPlainDraft()
    const [order, line, payment, pick] = [orderRow(), lineRow(), paymentRow(), pickRow()]
    changeOrder(draft, order, { totalMinor: 1 })
    changeLine(draft, line, { quantity: 1 })
    changePayment(draft, payment, { state: 'authorised' })
    changePick(draft, pick, { shopperId: 'shopper' })
    expect(draft.changed).toEqual({
      orders: new Set([orderRow({ totalMinor: 1 })]),
      lines: new Set([lineRow({ quantity: 1, version: 2 })]),
      payments: new Set([paymentRow({ state: 'authorised', updatedAt: AT })]),
      picks: new Set([pickRow({ shopperId: 'shopper', version: 2 })]),
    })
  })

  it('and was made in this batch is written once, as made, at its first version', () => {
    const draft = openPlainDraft()
    const [order, line, payment, pick] = [orderRow(), lineRow(), paymentRow(), pickRow()]
    draft.made.orders.add(order)
    draft.made.lines.add(line)
    draft.made.payments.add(payment)
    draft.made.picks.add(pick)
    changeOrder(draft, order, { totalMinor: 1 })
    changeLine(draft, line, { quantity: 1 })
    changePayment(draft, payment, { state: 'authorised' })
    changePick(draft, pick, { shopperId: 'shopper' })
    appendEvent(draft, { order, lines: [], payments: [], pick: null }, CUSTOMER, { kind: 'confirmed' })
    const none = { orders: new Set(), lines: new Set(), payments: new Set(), picks: new Set() }
    expect(draft.changed).toEqual(none)
    expect([order.totalMinor, line.quantity, payment.state, pick.shopperId]).toEqual([
      1,
      1,
      'authorised',
      'shopper',
    ])
    expect([line.version, pick.version]).toEqual([1, 1])
  })

  it('that owes the gateway something new begins to count its failures anew', () => {
    const due = paymentRow()
    changePayment(openPlainDraft(), due, { gatewayDueAt: inSeconds(5) })
    expect(due).toEqual(
      paymentRow({ gatewayDueAt: inSeconds(5), gatewayFailures: 0, gatewayGivenUpAt: null, updatedAt: AT }),
    )
    const settled = paymentRow()
    changePayment(openPlainDraft(), settled, { gatewayDueAt: null })
    expect(settled).toEqual(paymentRow({ gatewayDueAt: null, updatedAt: AT }))
  })
})

describe('what was bought leaves the cart of its customer', () => {
  const bought = (quantity: number, skuId = 'milk') => lineRow({ quantity, skuId })
  const other = basketLine({ skuId: 'oats' })
  const open = () => openPlainDraft({ baskets: new Map([[CUSTOMER, basket(basketLine(), other)]]) })
  const left = (draft: ReturnType<typeof open>) =>
    draft.baskets.get(CUSTOMER)?.lines.map(({ line }) => [line.skuId, line.quantity])

  it('and what was put in meanwhile stays', () => {
    const draft = open()
    takeFromCart(draft, CUSTOMER, bought(2))
    expect(left(draft)).toEqual([
      ['milk', 1],
      ['oats', 3],
    ])
    expect(draft.bought).toEqual([{ owner: CUSTOMER, skuId: 'milk', units: 2 }])
  })

  it('with its line, and with the last of them the basket', () => {
    const draft = open()
    takeFromCart(draft, CUSTOMER, bought(3))
    expect(left(draft)).toEqual([['oats', 3]])
    takeFromCart(draft, CUSTOMER, bought(4, 'oats'))
    expect(draft.baskets.has(CUSTOMER)).toBe(false)
  })

  it('also where the batch has not read the basket, or the item is not in it', () => {
    const draft = open()
    takeFromCart(draft, 'user:other', bought(2))
    takeFromCart(draft, CUSTOMER, bought(2, 'rye'))
    expect(left(draft)).toEqual([
      ['milk', 3],
      ['oats', 3],
    ])
    expect(draft.bought).toEqual([
      { owner: 'user:other', skuId: 'milk', units: 2 },
      { owner: CUSTOMER, skuId: 'rye', units: 2 },
    ])
  })
})

describe('an event', () => {
  const tell = (order: Parameters<typeof orderRow>[0], added: Parameters<typeof appendEvent>[3]) => {
    const draft = openPlainDraft()
    const whole = wholeOrder({ order })
    appendEvent(draft, whole, CUSTOMER, added)
    return { draft, order: whole.order }
  }

  it('stands behind those that were told, and states what it was given', () => {
    const added = { kind: 'line_shortened', lineId: LINE, data: { n: 1 } } as const
    const { draft, order } = tell({ version: 4 }, added)
    const names = { locationId: PLACE, orderId: ORDER, caller: CUSTOMER, at: AT }
    expect(draft.events).toEqual([{ ...names, ...added, sequence: 5 }])
    expect(order).toEqual(orderRow({ version: 5 }))
    expect([...draft.changed.orders]).toEqual([order])
  })

  it('of one line is told the same way, of as much of the order as was read; nobody follows', () => {
    const follow = vi.fn()
    const draft = openPlainDraft({ followers: [follow] })
    const part = { order: orderRow({ state: 'picking', version: 4 }), lines: [], pick: null }
    const added = { kind: 'line_found', lineId: LINE, data: { n: 1 } } as const
    appendLineEvent(draft, part, CUSTOMER, added)
    const names = { locationId: PLACE, orderId: ORDER, caller: CUSTOMER, at: AT }
    expect(draft.events).toEqual([{ ...names, ...added, sequence: 5 }])
    expect([...draft.changed.orders]).toEqual([orderRow({ state: 'picking', version: 5 })])
    expect(follow).not.toHaveBeenCalled()
  })

  it('has no line and no data where it was given none', () => {
    const { draft } = tell({}, { kind: 'payment_started' })
    expect(draft.events[0]).toMatchObject({ lineId: null, data: {} })
  })

  it('of a new order is its first', () => {
    const { order } = tell({ version: 0, heldFrom: 'address-1' }, { kind: 'held' })
    expect(order).toEqual(orderRow({ version: 1, heldFrom: 'address-1' }))
    expect(tell({ version: 0 }, { kind: 'payment_started' }).order.state).toBe('held')
  })

  it('that ends the hold forgets its deadline and where it was asked from', () => {
    const held = { heldFrom: 'address-1' }
    expect(tell(held, { kind: 'confirmed' }).order).toEqual(
      orderRow({ state: 'confirmed', version: 2, heldUntil: null, confirmedAt: AT }),
    )
    expect(tell(held, { kind: 'payment_declined' }).order).toMatchObject({
      ...held,
      heldUntil: inSeconds(60),
    })
  })

  it.each(['cancelled', 'lapsed'] as const)('%s closes the order; told again it does not', (kind) => {
    expect(tell({}, { kind }).order).toEqual(
      orderRow({ state: kind, version: 2, heldUntil: null, closedAt: AT }),
    )
    const before = { state: kind, closedAt: inSeconds(-9) }
    expect(tell(before, { kind: 'payment_voided' }).order.closedAt).toEqual(inSeconds(-9))
  })

  it('delivered closes the order, picked does not', () => {
    expect(tell({ state: 'picked' }, { kind: 'delivered' }).order.closedAt).toEqual(AT)
    expect(tell({ state: 'picking' }, { kind: 'picked' }).order.closedAt).toBeNull()
  })

  it('of an order that had lapsed and is confirmed opens it again', () => {
    const lapsed = { state: 'lapsed', closedAt: inSeconds(-9), heldUntil: null } as const
    expect(tell(lapsed, { kind: 'confirmed' }).order).toMatchObject({ closedAt: null, confirmedAt: AT })
  })

  it('leaves a deadline alone where the order was not held', () => {
    const picking = { state: 'picking', heldUntil: inSeconds(3) } as const
    expect(tell(picking, { kind: 'cancelled' }).order.heldUntil).toEqual(inSeconds(3))
  })

  it('that cannot follow is a bug', () => {
    expect(() => tell({}, { kind: 'delivered' })).toThrow('An order that is held cannot become delivered')
  })

  it('is told to those who follow orders, in their order, when the order is as it says', () => {
    const seen: string[] = []
    const first = vi.fn((_, whole) => seen.push(`first ${whole.order.state}`))
    const draft = openPlainDraft({ followers: [first, () => seen.push('second')] })
    const whole = wholeOrder()
    appendEvent(draft, whole, CUSTOMER, { kind: 'confirmed' })
    expect(seen).toEqual(['first confirmed', 'second'])
    expect(first).toHaveBeenCalledExactlyOnceWith(draft, whole, draft.events[0])
  })
})

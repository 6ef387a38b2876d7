import { describe, expect, it } from 'vitest'
import type { OrderId } from '@/db/ids'
import { checkUnpaidOfAddress, findOrderTooLarge } from '@/db/orders/check-out/order-limits'
import type { DraftOrder, UnpaidLine } from '@/db/orders/draft/order-draft'
import { openPlainDraft } from '@/db/orders/testing/ask-verb'
import { AT, CUSTOMER, inSeconds, lineRow, secondLine, wholeOrder } from '@/db/orders/testing/plain-rows'
import { PIECES, type QuantityRule } from '@/standards/quantity'

const limits = {
  unitsPerLineMax: 5,
  unitsPerOrderMax: 8,
  unpaidUnitsPerAddressMax: 6,
  unpaidOrdersPerAddressMax: 2,
}
const of = (skuId: string, quantity: number, rule: QuantityRule = PIECES) => ({ skuId, quantity, rule })
const cheese: QuantityRule = { unit: 'KGM', scale: 3, increment: 50, min: 100, max: 2_000 }
const reached = (limit: string, max: number, skuId: string | null = null) => ({
  type: 'OrderLimitReached',
  limit,
  max,
  skuId,
})

describe('one order', () => {
  it('holds at most so many units of one item, and so many of all', () => {
    const found = (...lines: ReturnType<typeof of>[]) => findOrderTooLarge({ lines }, limits)
    expect(found()).toBeNull()
    expect(found(of('a', 5), of('b', 3))).toBeNull()
    expect(found(of('a', 1), of('b', 6))).toEqual(reached('units_per_line', 5, 'b'))
    expect(found(of('a', 5), of('b', 4))).toEqual(reached('units_per_order', 8))
  })

  it('holds of what is measured what its rule allows, which counts as one unit', () => {
    const found = (...lines: ReturnType<typeof of>[]) => findOrderTooLarge({ lines }, limits)
    expect(found(of('brie', 2_000, cheese), of('a', 5), of('b', 2))).toBeNull()
    expect(found(of('brie', 2_000, cheese), of('a', 5), of('b', 3))).toEqual(reached('units_per_order', 8))
    for (const quantity of [50, 120, 2_050]) {
      expect(found(of('brie', quantity, cheese))).toEqual({
        type: 'QuantityNotAllowed',
        skuId: 'brie',
        min: 100,
        max: 2_000,
        increment: 50,
      })
    }
  })
})

describe('what those of one address hold unpaid', () => {
  const unpaid = (orderId: string, quantity: number, more: Partial<UnpaidLine> = {}): UnpaidLine => ({
    orderId: orderId as OrderId,
    heldFrom: 'address-1',
    skuId: 'milk',
    quantity,
    heldUntil: inSeconds(1),
    ...more,
  })
  const drafted = (order: Partial<DraftOrder['order']> = {}, lines = [lineRow()]) =>
    wholeOrder({ order: { heldFrom: 'address-1', customer: 'guest:other', ...order }, lines })

  interface Asked {
    held?: UnpaidLine[]
    orders?: DraftOrder[]
    quantity?: number
    earlier?: DraftOrder[]
    addressDigest?: string | null
    paidBefore?: Set<string>
  }
  function check({ held = [], orders = [], quantity = 4, earlier = [], paidBefore, ...asked }: Asked) {
    const draft = openPlainDraft({ unpaid: held, orders, ...(paidBefore && { paidBefore }) })
    const wanted = {
      customer: CUSTOMER,
      addressDigest: 'address-1',
      lines: [of('bag', 1), of('milk', quantity)],
      earlier,
    }
    return checkUnpaidOfAddress(draft, { ...wanted, ...asked }, limits)
  }
  const fine = { heldFrom: 'address-1' }
  const tooMany = reached('unpaid_units_per_address', 6, 'milk')

  it('is counted under the address, up to the bound', () => {
    expect(check({ quantity: 6 })).toEqual(fine)
    expect(check({ quantity: 7 })).toEqual(tooMany)
  })

  it('counts what all of its orders hold of the item', () => {
    expect(check({ held: [unpaid('one', 2)] })).toEqual(fine)
    expect(check({ held: [unpaid('one', 2), unpaid('one', 1)] })).toEqual(tooMany)
    expect(check({ held: [unpaid('one', 9, { skuId: 'oats' })] })).toEqual(fine)
  })

  it('counts orders, however many lines they have', () => {
    const lines = (orderId: string) => [
      unpaid(orderId, 1, { skuId: 'a' }),
      unpaid(orderId, 1, { skuId: 'b' }),
    ]
    expect(check({ held: lines('one') })).toEqual(fine)
    expect(check({ held: [...lines('one'), ...lines('two')] })).toEqual(
      reached('unpaid_orders_per_address', 2),
    )
  })

  it('does not count what another address holds, or what ran out', () => {
    expect(check({ held: [unpaid('one', 9, { heldFrom: 'address-2' })] })).toEqual(fine)
    expect(check({ held: [unpaid('one', 9, { heldUntil: AT })] })).toEqual(fine)
  })

  it('does not count an order that the customer gives up for this one', () => {
    const own = drafted({ customer: CUSTOMER })
    expect(check({ orders: [own], earlier: [own] })).toEqual(fine)
    expect(check({ orders: [own] })).toEqual(tooMany)
  })

  it('counts what a request of this batch did: the order as it is now, not as it was read', () => {
    const was = [unpaid('order-1', 3)]
    expect(check({ held: was, orders: [drafted({ state: 'confirmed', heldFrom: null })] })).toEqual(fine)
    expect(check({ held: was, orders: [drafted({}, [lineRow({ quantity: 1 })])] })).toEqual(fine)
    expect(check({ held: was, orders: [drafted({}, [lineRow()])] })).toEqual(tooMany)
  })

  it('counts of an order in the batch what is held, and only while it is', () => {
    expect(check({ orders: [drafted({ state: 'confirmed' })] })).toEqual(fine)
    expect(check({ held: [unpaid('one', 1)], orders: [drafted({ state: 'confirmed' })] })).toEqual(fine)
    expect(check({ orders: [drafted({ heldFrom: 'address-2' })] })).toEqual(fine)
    expect(check({ orders: [drafted({ heldUntil: AT })] })).toEqual(fine)
    expect(check({ orders: [drafted({ heldUntil: null })] })).toEqual(fine)
    expect(check({ orders: [drafted({}, [lineRow({ state: 'short' })])] })).toEqual(fine)
    expect(check({ orders: [drafted({}, [secondLine({ state: 'short' }), lineRow()])] })).toEqual(tooMany)
  })

  it('is not counted for one who has paid before, or whose address says nothing', () => {
    const held = [unpaid('one', 9), unpaid('two', 9)]
    expect(check({ held, addressDigest: null })).toEqual({ heldFrom: null })
    // Nor are those added up whose address says nothing either.
    const uncounted = drafted({ heldFrom: null }, [lineRow({ quantity: 9 })])
    expect(check({ orders: [uncounted], addressDigest: null })).toEqual({ heldFrom: null })
    expect(check({ held, paidBefore: new Set([CUSTOMER]) })).toEqual({ heldFrom: null })
    expect(check({ held, paidBefore: new Set(['user:other']) })).toMatchObject({ type: 'OrderLimitReached' })
  })
})

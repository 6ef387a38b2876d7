import { expect, it } from 'vitest'
import type { OrderId, OrderLineId, PickId } from '@/db/ids'
import { joinNeeds } from '@/db/orders/draft/order-needs'

it('what a batch needs is what its requests need, each thing once, addresses in one order', () => {
  const [one, two] = ['order-1' as OrderId, 'order-2' as OrderId]
  const nothing = {
    orderIds: [],
    pickIds: [],
    lines: [],
    basketsOf: [],
    addressDigests: [],
    overtakenIds: [],
    shopperIds: [],
    offeredSkuIds: [],
    lineIds: [],
    numbers: 0,
  }
  expect(joinNeeds([])).toEqual(nothing)
  expect(joinNeeds([{ orderIds: [two] }, {}, { orderIds: [one, two] }])).toEqual({
    ...nothing,
    orderIds: [two, one],
  })
  expect(joinNeeds([{ numbers: 1 }, {}, { numbers: 2 }]).numbers).toBe(3)
  const all = {
    orderIds: [one],
    pickIds: ['pick-1' as PickId],
    lines: [{ orderId: one, lineId: 'line-1' as OrderLineId }],
    basketsOf: ['user:1'],
    addressDigests: ['a'],
    overtakenIds: [two],
    shopperIds: ['shopper'],
    offeredSkuIds: ['sku'],
    lineIds: ['line'],
    numbers: 1,
  }
  expect(joinNeeds([all])).toEqual(all)
  expect(joinNeeds([all, all])).toEqual({ ...all, numbers: 2 })
  expect(joinNeeds([{ addressDigests: ['b', 'c'] }, { addressDigests: ['a', 'b'] }]).addressDigests).toEqual([
    'a',
    'b',
    'c',
  ])
})

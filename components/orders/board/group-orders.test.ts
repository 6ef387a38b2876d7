import { expect, it } from 'vitest'
import type { OrderCard_OrderFragment } from '@/components/generated/operations'
import { groupOrders } from '@/components/orders/board/group-orders'

const order = (id: string, part: Partial<OrderCard_OrderFragment>): OrderCard_OrderFragment => ({
  __typename: 'Order',
  id,
  number: id,
  state: 'CONFIRMED',
  version: 1,
  handover: 'PICK_UP',
  slotStartAt: '2026-11-21T14:00:00Z',
  slotEndAt: '2026-11-21T15:00:00Z',
  heldUntil: null,
  contactName: 'Cora',
  createdAt: '2026-11-21T09:00:00Z',
  confirmedAt: null,
  closedAt: null,
  total: { __typename: 'Money', amountMinor: 100, currency: 'GBP' },
  unsettledPayments: [],
  lines: [],
  ...part,
})
const ids = (orders: OrderCard_OrderFragment[]) => orders.map(({ id }) => id)

it('shows an order once, in the column of its newest version, in whatever order the versions came', () => {
  const newer = order('A', { version: 3, state: 'PICKED' })
  const older = order('A', { version: 2, state: 'PICKING' })
  for (const read of [
    [newer, older],
    [older, newer],
  ]) {
    const columns = groupOrders(read)
    expect(ids(columns.ready)).toEqual(['A'])
    expect(columns.picking).toEqual([])
  }
})

it('puts what is due first on top, and what was closed last', () => {
  const columns = groupOrders([
    order('late', { slotStartAt: '2026-11-21T16:00:00Z' }),
    order('soon', { slotStartAt: '2026-11-21T10:00:00Z' }),
    order('yesterday', { state: 'DELIVERED', closedAt: '2026-11-20T10:00:00Z' }),
    order('justNow', { state: 'CANCELLED', closedAt: '2026-11-21T11:00:00Z' }),
  ])
  expect(ids(columns.toPick)).toEqual(['soon', 'late'])
  expect(ids(columns.closed)).toEqual(['justNow', 'yesterday'])
})

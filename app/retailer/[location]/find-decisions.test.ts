import { expect, it } from 'vitest'
import { findDecisions, type WaitingOrder } from '@/app/retailer/[location]/find-decisions'

const now = Date.parse('2026-11-21T12:00:00Z')
const order = (number: string, state: 'CONFIRMED' | 'PICKED', startsIn: number): WaitingOrder => ({
  __typename: 'Order',
  id: number,
  number,
  version: 1,
  state,
  handover: 'PICK_UP',
  slotStartAt: new Date(now + startsIn * 60_000).toISOString(),
  slotEndAt: new Date(now + (startsIn + 60) * 60_000).toISOString(),
  confirmedAt: null,
  contactName: 'Cora',
})

it('puts an order whose slot has begun before one whose slot is near, and that before one not collected', () => {
  const found = findDecisions(
    [order('C', 'PICKED', -90), order('B', 'CONFIRMED', 30), order('A', 'CONFIRMED', -5)],
    now,
  )
  expect(found.map(({ kind, order: { number } }) => `${number} ${kind}`)).toEqual([
    'A late',
    'B soon',
    'C uncollected',
  ])
})

it('leaves alone what has time', () => {
  expect(findDecisions([order('A', 'CONFIRMED', 120), order('B', 'PICKED', 0)], now)).toEqual([])
})

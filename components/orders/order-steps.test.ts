import { expect, test } from 'vitest'
import { orderSteps } from '@/components/orders/order-steps'

const order = {
  handover: 'PICK_UP' as const,
  lines: [
    { state: 'FOUND' as const, replaces: null },
    { state: 'CONFIRMED' as const, replaces: null },
  ],
}

test('while it is picked, the step says how many lines are done', () => {
  const steps = orderSteps({ ...order, state: 'PICKING' })
  expect(steps.map((step) => step.state)).toEqual(['done', 'done', 'current', 'ahead', 'ahead'])
  expect(steps[2]?.title).toBe('Being picked, 1 of 2 done')
})

test('a replacement is done with the line that it replaces, not beside it', () => {
  const lines = [
    { state: 'REPLACED' as const, replaces: null },
    { state: 'FOUND' as const, replaces: { __typename: 'OrderLine', id: 'the first', version: 1 } },
    { state: 'CONFIRMED' as const, replaces: null },
  ]
  expect(orderSteps({ ...order, lines, state: 'PICKING' })[2]?.title).toBe('Being picked, 1 of 2 done')
})

test('a confirmed order waits, with nothing under way', () => {
  expect(orderSteps({ ...order, state: 'CONFIRMED' }).map((step) => step.state)).toEqual([
    'done',
    'done',
    'ahead',
    'ahead',
    'ahead',
  ])
})

test('an order that ended early shows no steps that will never come', () => {
  expect(orderSteps({ ...order, state: 'CANCELLED' }).at(-1)?.state).toBe('failed')
  expect(orderSteps({ ...order, state: 'LAPSED' })).toHaveLength(2)
})

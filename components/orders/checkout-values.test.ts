import { expect, test } from 'vitest'
import { type CheckoutValues, fieldOfInput, findCheckoutProblems } from '@/components/orders/checkout-values'

const values: CheckoutValues = {
  handover: 'PICK_UP',
  slotStartAt: '2026-11-21T10:00:00.000Z',
  contactName: 'Ada',
  contactEmail: 'ada@example.com',
  line1: '',
  line2: '',
  city: '',
  postcode: '',
  note: '',
}

test('a pick-up needs no address, a delivery does', () => {
  expect(findCheckoutProblems(values)).toEqual({})
  expect(Object.keys(findCheckoutProblems({ ...values, handover: 'DELIVERY' }))).toEqual([
    'line1',
    'city',
    'postcode',
  ])
})

test('a refusal of the server is shown at its field', () => {
  expect(fieldOfInput('address.postcode')).toBe('postcode')
  expect(fieldOfInput('contactEmail')).toBe('contactEmail')
  expect(fieldOfInput('slotEndAt')).toBe('slotStartAt')
})

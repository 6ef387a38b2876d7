import { expect, test } from 'vitest'
import {
  type CheckoutValues,
  findCheckoutProblems,
  problemsOfInput,
} from '@/components/orders/checkout-values'

const values: CheckoutValues = {
  handover: 'PICK_UP',
  slotStartAt: '2026-11-21T10:00:00.000Z',
  contactName: 'Ada',
  contactEmail: 'ada@example.com',
  line1: '',
  line2: '',
  city: '',
  postcode: '',
  country: 'GB',
  keptAddressId: null,
  keepsAddress: false,
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

test('all that the server finds wrong is shown, each at its field', () => {
  const problem = (...field: string[]) => ({ field, message: field.join() })
  expect(
    problemsOfInput([problem('address', 'postcode'), problem('contactEmail'), problem('slotEndAt')]),
  ).toEqual({
    postcode: 'address,postcode',
    contactEmail: 'contactEmail',
    slotStartAt: 'slotEndAt',
  })
})

import type { Handover } from '@/components/generated/operations'

/** What the customer enters at the checkout. Kept while holds come and go. */
export type CheckoutValues = {
  handover: Handover
  slotStartAt: string
  contactName: string
  contactEmail: string
  line1: string
  line2: string
  city: string
  postcode: string
  note: string
}

export type CheckoutProblems = Partial<Record<keyof CheckoutValues, string>>

/** What is missing before it is worth asking the server, by field. */
export function findCheckoutProblems(values: CheckoutValues): CheckoutProblems {
  const problems: CheckoutProblems = {}
  if (!values.slotStartAt) problems.slotStartAt = 'Choose a time.'
  if (!values.contactName.trim()) problems.contactName = 'Enter a name for the order.'
  if (!/^\S+@\S+\.\S+$/.test(values.contactEmail.trim()))
    problems.contactEmail = 'Enter an e-mail address for the receipt.'
  if (values.handover === 'DELIVERY') {
    if (!values.line1.trim()) problems.line1 = 'Enter street and number.'
    if (!values.city.trim()) problems.city = 'Enter the town.'
    if (!values.postcode.trim()) problems.postcode = 'Enter the postcode.'
  }
  return problems
}

/** The field of the form that a field of the input belongs to. */
export function fieldOfInput(path: string): keyof CheckoutValues {
  const name = path.split('.').at(-1) ?? ''
  const known: (keyof CheckoutValues)[] = [
    'contactName',
    'contactEmail',
    'line1',
    'line2',
    'city',
    'postcode',
    'note',
  ]
  return known.find((field) => field === name) ?? 'slotStartAt'
}

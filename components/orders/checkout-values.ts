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
  country: string
  /** Which kept address the fields are; null: one that was typed. */
  keptAddressId: string | null
  /** Whether a typed one is to be kept for the next time. */
  keepsAddress: boolean
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

const namedAlike = new Set<string>([
  'contactName',
  'contactEmail',
  'line1',
  'line2',
  'city',
  'postcode',
  'note',
] satisfies (keyof CheckoutValues)[])

/** What the server found wrong in the input, each at the field of the form that it belongs to; the rest at the time. */
export function problemsOfInput(
  found: readonly { field: readonly string[]; message: string }[],
): CheckoutProblems {
  const problems: CheckoutProblems = {}
  for (const { field, message } of found) {
    const name = field.at(-1) ?? ''
    problems[namedAlike.has(name) ? (name as keyof CheckoutValues) : 'slotStartAt'] ??= message
  }
  return problems
}

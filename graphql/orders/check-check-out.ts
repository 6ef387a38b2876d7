import type { CheckOutInput } from '@/graphql/generated/resolver-types'
import { type InvalidInputProblem, invalidInput } from '@/graphql/problems'
import { checkKey, checkText, firstProblem } from '@/graphql/problems/check-input'

/** As strict as a typo needs: the mail itself proves an address. */
const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

const LINE_MAX = 100

/** What can be said of a checkout's input by itself. */
export function checkCheckOut(input: CheckOutInput): InvalidInputProblem | null {
  const { contactName, contactEmail, note, address, handover } = input
  return (
    firstProblem(
      checkKey(input.key),
      checkText('contactName', contactName.trim(), { min: 1, max: 100 }),
      checkText('contactEmail', contactEmail, { min: 1, max: 254 }),
      checkText('note', note, { max: 500 }),
      checkText('address.line1', address?.line1, { min: 1, max: LINE_MAX }),
      checkText('address.line2', address?.line2, { max: LINE_MAX }),
      checkText('address.city', address?.city, { min: 1, max: LINE_MAX }),
      checkText('address.postcode', address?.postcode, { min: 1, max: 12 }),
      checkText('address.country', address?.country, { min: 2, max: 2 }),
    ) ??
    (emailPattern.test(contactEmail)
      ? null
      : invalidInput('contactEmail', 'Write an address like name@example.com.')) ??
    (handover === 'DELIVERY' && !address ? invalidInput('address', 'Say where the delivery goes.') : null)
  )
}

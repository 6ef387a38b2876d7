import { type InvalidInputProblem, invalidInput } from '@/graphql/problems'

const QUANTITY_MAX = 2 ** 31 - 1

/** The first problem of several checks, or null. */
export function firstProblem(...checks: (InvalidInputProblem | null)[]): InvalidInputProblem | null {
  return checks.find((each) => each !== null) ?? null
}

/** An idempotency key: 1 to 200 characters. */
export function checkKey(key: string): InvalidInputProblem | null {
  return checkText('key', key, { min: 1, max: 200 })
}

/** Length in characters; missing is fine, so is an empty one unless `min` says otherwise. */
export function checkText(
  field: string,
  text: string | null | undefined,
  { min = 0, max }: { min?: number; max: number },
): InvalidInputProblem | null {
  if (text === null || text === undefined) return null
  // Postgres keeps no NUL, and half a surrogate pair becomes another character: two keys would be one.
  if (text.includes('\u0000') || /\p{Surrogate}/u.test(text))
    return invalidInput(field, 'This text contains a character that cannot be kept.')
  const length = [...text].length
  if (length > max) return invalidInput(field, `This is ${length} characters long; at most ${max} fit.`)
  if (length < min)
    return invalidInput(field, min === 1 ? 'This must not be empty.' : `At least ${min} characters.`)
  return null
}

/** A whole number of units from `min` (1 unless said) to `max`. */
export function checkQuantity(
  field: string,
  quantity: number,
  { min = 1, max = QUANTITY_MAX, index = null }: { min?: number; max?: number; index?: number | null } = {},
): InvalidInputProblem | null {
  if (Number.isInteger(quantity) && quantity >= min && quantity <= max) return null
  return invalidInput(field, `A whole number from ${min} to ${max} is needed, not ${quantity}.`, index)
}

/** The number of items in a list. */
export function checkCount(
  field: string,
  items: readonly unknown[],
  { min = 1, max }: { min?: number; max: number },
): InvalidInputProblem | null {
  if (items.length >= min && items.length <= max) return null
  return invalidInput(field, `From ${min} to ${max} items can be sent, not ${items.length}.`)
}

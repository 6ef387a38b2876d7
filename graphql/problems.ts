import type * as engine from '@/db/stock/outcome'
import type { Busy, InvalidInput, KeyReused, NotFound } from '@/graphql/generated/resolver-types'
import type { InputProblem } from '@/graphql/input/input-problem'
import { describeProblems } from '@/graphql/problems/describe-problems'
import { BARCODE_WORDS, looksLikeGtin } from '@/standards/gtin'

// The refusals that many results share. Each says what to do.

export type InvalidInputProblem = InvalidInput & { __typename: 'InvalidInput' }
export type NotFoundProblem = NotFound & { __typename: 'NotFound' }
export type KeyReusedProblem = KeyReused & { __typename: 'KeyReused' }
export type BusyProblem = Busy & { __typename: 'Busy' }

/** `field` is the path inside the input: `['lines', '2', 'quantity']`. */
export function invalidInput(field: string | readonly string[], message: string): InvalidInputProblem {
  return invalidInputs([{ field: typeof field === 'string' ? [field] : [...field], message }])
}

/** Everything that is wrong in an input, at once. */
export function invalidInputs(found: readonly InputProblem[]): InvalidInputProblem {
  const { message, problems } = describeProblems(found)
  const field = problems[0]?.field ?? []
  return { __typename: 'InvalidInput', code: 'INVALID_INPUT', message, field, problems }
}

/** `what` begins the sentence: `This order`. */
export function notFound(what: string, index: number | null = null): NotFoundProblem {
  return { __typename: 'NotFound', code: 'NOT_FOUND', message: `${what} was not found.`, index }
}

export function keyReused(): KeyReusedProblem {
  return {
    __typename: 'KeyReused',
    code: 'KEY_REUSED',
    message: 'This key was used before for another request. Use a new key for a new request.',
  }
}

export function busy(retryAfterMs: number): BusyProblem {
  return {
    __typename: 'Busy',
    code: 'BUSY',
    message:
      'Many requests wait for this location. Send the same request with the same key again in a moment.',
    retryAfterMs,
  }
}

/** Refusals of the engine that mean the same whatever was asked for. The others are the verb's own to word. */
export type CommonRefusal =
  | engine.KeyReused
  | engine.Busy
  | engine.UnknownSku
  | engine.UnknownReservation
  | engine.NotOwner
  | engine.InvalidQuantity
  | engine.ImplausibleCount

const common = [
  'KeyReused',
  'Busy',
  'UnknownSku',
  'UnknownReservation',
  'NotOwner',
  'InvalidQuantity',
  'ImplausibleCount',
]

const grouped = new Intl.NumberFormat('en')

/** Words for a number that is no count of units: a barcode that was scanned into the field, or a key that was held down. */
export function askForCountAgain(quantity: number, countMax: number): string {
  return looksLikeGtin(quantity)
    ? `${quantity} ${BARCODE_WORDS}`
    : `${grouped.format(quantity)} units is more than is plausible here (at most ${grouped.format(countMax)}). Check the count and enter it again.`
}

/** Whether `toProblem` words this outcome. */
export function isCommonRefusal<O extends { type: string }>(
  outcome: O,
): outcome is Extract<O, { type: CommonRefusal['type'] }> {
  return common.includes(outcome.type)
}

/** `fieldOf` names the input's field that a command of the job was made from; `quantity` without it. */
export function toProblem(
  refusal: CommonRefusal,
  fieldOf: (command: number) => string[] = () => ['quantity'],
): InvalidInputProblem | NotFoundProblem | KeyReusedProblem | BusyProblem {
  switch (refusal.type) {
    case 'KeyReused':
      return keyReused()
    case 'Busy':
      return busy(refusal.retryAfterMs)
    case 'UnknownSku':
      return notFound('This item at this location')
    // Somebody else's hold is not found, not forbidden.
    case 'UnknownReservation':
    case 'NotOwner':
      return notFound('This reservation')
    case 'InvalidQuantity':
      return invalidInput(
        fieldOf(refusal.command),
        looksLikeGtin(refusal.quantity)
          ? `${refusal.quantity} ${BARCODE_WORDS}`
          : `${refusal.quantity} is not a number of units that can be used here.`,
      )
    case 'ImplausibleCount':
      return invalidInput(fieldOf(refusal.command), askForCountAgain(refusal.quantity, refusal.countMax))
  }
}

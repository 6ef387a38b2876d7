import type { Reading } from '@/graphql/input/reading'
import { BARCODE_WORDS, looksLikeGtin } from '@/standards/gtin'

export interface NumberBounds {
  min?: number | null
  max?: number | null
}

/** A number within bounds. GraphQL has seen to it that it is one, and whole where it has to be. */
export function readNumber(
  number: number,
  { min, max }: NumberBounds,
  { isWhole }: { isWhole: boolean },
): Reading<number> {
  const isTooSmall = typeof min === 'number' && number < min
  const isTooLarge = typeof max === 'number' && number > max
  if (!isTooSmall && !isTooLarge) return { value: number }
  if (isWhole && looksLikeGtin(number)) return { problem: `${number} ${BARCODE_WORDS}` }
  const kind = isWhole ? 'A whole number' : 'A number'
  if (typeof min === 'number' && typeof max === 'number') {
    return { problem: `${kind} from ${min} to ${max} is needed, not ${number}.` }
  }
  const bound = isTooSmall ? `at least ${min}` : `at most ${max}`
  return { problem: `${kind} of ${bound} is needed, not ${number}.` }
}

import { randomInt } from 'node:crypto'

/** No letters or digits that look or sound alike when read aloud. */
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Eight characters; unique within a location by its index, where a clash (one in 656 thousand million) makes the batch try again. */
export function makeOrderNumber(): string {
  return Array.from({ length: 8 }, () => letters.charAt(randomInt(letters.length))).join('')
}

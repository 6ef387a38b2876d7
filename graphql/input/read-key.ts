import { isStorable } from '@/db/text/is-storable'
import {
  countCharacters,
  EMPTY,
  explainControl,
  findControl,
  isVisible,
  NOT_STORABLE,
} from '@/graphql/input/read-text'
import type { Reading } from '@/graphql/input/reading'

const plainPattern = /^[!-~]+$/

/** A name that a program compares: as it was sent, or not at all. Two keys that differ stay different. */
export function readKey(key: string, { max }: { max: number }): Reading<string> {
  if (key.length <= max && plainPattern.test(key)) return { value: key }
  if (!isStorable(key)) return { problem: NOT_STORABLE }
  const length = countCharacters(key)
  if (length > max) return { problem: `This is ${length} characters long; at most ${max} fit.` }
  const control = findControl(key)
  if (control !== null) return { problem: explainControl(control) }
  return isVisible(key) ? { value: key } : { problem: EMPTY }
}

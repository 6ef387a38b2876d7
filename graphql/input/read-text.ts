import { isStorable } from '@/db/text/is-storable'
import type { Reading } from '@/graphql/input/reading'

export interface TextBounds {
  /** Characters at least: 1 where nothing is said. */
  min?: number
  max: number
  multiline?: boolean
}

export const NOT_STORABLE = 'This text contains a character that cannot be kept.'
export const EMPTY = 'This must not be empty.'

/** Most of what is sent: nothing of it could be changed or rejected but for its length. */
const plainPattern = /^[!-~](?:[ -~]*[!-~])?$/

/** Soft hyphen, zero-width space, word joiner, byte order mark: pasted along, seen by nobody. Joiners between letters stay. */
const widthless = /[\u00ad\u200b\u2060\ufeff]/g
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g
const blankControls = /[\t\n\v\f]/g

/** Controls, and those that turn the direction of what is written around them. */
const controls = /[\p{Cc}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/u
const controlsOfLines = /[^\P{Cc}\n\t]|[\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/u

/** More marks on one letter than any script writes: they would cover the lines above. */
const markFlood = /\p{M}{9}/u

/** Letters, digits, signs: not blanks, marks without a letter, fillers, or the empty Braille pattern. */
const visible = /(?![\u2800\p{Default_Ignorable_Code_Point}])[\p{L}\p{N}\p{P}\p{S}\p{Co}]/u

/** Text for people as `@text` describes it; what nobody would see is the empty text. */
export function readText(raw: string, { min = 1, max, multiline = false }: TextBounds): Reading<string> {
  if (plainPattern.test(raw)) return checkLength(raw, raw.length, { min, max })
  if (!isStorable(raw)) return { problem: NOT_STORABLE }
  // Far too long, whatever its normal form: not worth normalising.
  if (raw.length > 8 * max + 200) return checkLength(raw, countCharacters(raw), { min, max })
  const lines = raw.normalize('NFC').replace(widthless, '').replace(lineBreaks, '\n')
  const text = (multiline ? lines : lines.replace(blankControls, ' ')).trim()
  const control = (multiline ? controlsOfLines : controls).exec(text)
  if (control) return { problem: explainControl(control[0]) }
  if (markFlood.test(text)) return { problem: 'A letter of this text has more marks than can be shown.' }
  if (!visible.test(text)) return checkLength('', 0, { min, max })
  return checkLength(text, countCharacters(text), { min, max })
}

function checkLength(
  text: string,
  length: number,
  { min, max }: { min: number; max: number },
): Reading<string> {
  if (length > max) return { problem: `This is ${length} characters long; at most ${max} fit.` }
  if (length < min) return { problem: length === 0 ? EMPTY : `At least ${min} characters are needed.` }
  return { value: text }
}

/** Code points, not halves of surrogate pairs. */
export function countCharacters(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

export function isVisible(text: string): boolean {
  return visible.test(text)
}

/** The first control character of a text, or null. */
export function findControl(text: string): string | null {
  return controls.exec(text)?.[0] ?? null
}

export function explainControl(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `This text contains a control character (U+${code}). Take it out.`
}

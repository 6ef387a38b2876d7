import { gtinCheckDigit, isGtin, readGtin } from './gtin'

/** What names an item: a number of the GS1 system, a look-up number for loose goods, or a number of the retailer's own. */
export type ItemCodeKind = 'gtin' | 'plu' | 'own'

export interface ItemCode {
  /** What two spellings of one code have in common: of a GTIN 14 digits, of an own number capitals. */
  code: string
  /** As it is shown and printed on labels. */
  printed: string
}

/** Price look-up numbers of loose goods: four digits, five with how it was grown in front (IFPS). */
const pluPattern = /^\d{4,5}$/

/** Letters, digits and what stands between them. */
const ownPattern = /^[A-Z0-9](?:[A-Z0-9._/ -]{0,38}[A-Z0-9])?$/

/** A code as somebody typed or scanned it, or null where it is none of its kind. The check digit of a GTIN is verified. */
export function readItemCode(kind: ItemCodeKind, text: string): ItemCode | null {
  const trimmed = text.trim()
  if (kind === 'gtin') return readPrintedGtin(trimmed)
  if (kind === 'plu') return pluPattern.test(trimmed) ? { code: trimmed, printed: trimmed } : null
  const code = trimmed.toUpperCase()
  if (!ownPattern.test(code)) return null
  // A scanner does not say which kind it has read: an own number that is a GTIN is that GTIN.
  return { code: readGtin(code) ?? code, printed: trimmed }
}

/** What a code of any kind may be kept as, the likeliest first: for whoever looks one up and does not know its kind. */
export function listItemCodeReadings(text: string): string[] {
  const gtin = readGtin(text)
  return [...new Set([...(gtin === null ? [] : [gtin]), text.trim().toUpperCase()])]
}

/** Whether these 14 digits name a case of the item and not the item itself: an indicator 1 to 8 (GS1 General Specifications, 2.1.6). */
export function isCaseGtin(code: string): boolean {
  return /^[1-8]\d{13}$/.test(code)
}

/** The number of the retailer's own that comes after another of the kind: GTIN-13 that begin with 04 are a company's own and opaque. */
export function nextOwnGtin(code: string | null): string {
  const number = code === null ? 1 : Number(code.slice(3, 13)) + 1
  const digits = `04${String(number).padStart(10, '0')}`
  return `${digits}${gtinCheckDigit(digits)}`
}

function readPrintedGtin(text: string): ItemCode | null {
  const code = readGtin(text)
  if (code === null) return null
  const digits = text.replaceAll(/[\s-]/g, '')
  // Out of an element string or a link it comes in 14 digits, of which a pack bears 13.
  return { code, printed: isGtin(digits) ? digits : code.replace(/^0(?=\d{13}$)/, '') }
}

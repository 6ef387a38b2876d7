/** Check digit of a GTIN's other digits (GS1 General Specifications, 7.9): weights 3 and 1 from the right. */
export function gtinCheckDigit(digits: string): number {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    sum += Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 3 : 1)
  }
  return (10 - (sum % 10)) % 10
}

/** A GTIN from all its digits but the last. */
export function gtinWithCheckDigit(digits: string): string {
  return `${digits}${gtinCheckDigit(digits)}`
}

/** Whether `text` is a GTIN-8, -12, -13 or -14 whose check digit is right. */
export function isGtin(text: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(text)) return false
  return gtinCheckDigit(text.slice(0, -1)) === Number(text.slice(-1))
}

/** What a scanner sends between elements (FNC1). */
const SEPARATOR = '\u001d'

/** Elements of fixed length that may stand before the GTIN, with their length behind the identifier (GS1 General Specifications, figure 7.8.5-2). */
const fixedLengths: Readonly<Record<string, number>> = {
  '00': 18,
  '02': 14,
  '11': 6,
  '12': 6,
  '13': 6,
  '15': 6,
  '16': 6,
  '17': 6,
  '20': 2,
}

/**
 * The GTIN that a typed or scanned text means, as 14 digits, or null. GTIN-8, -12, -13 and -14 are one number, right-aligned in 14 places:
 * zeros in front do not count. Also read: blanks and hyphens, a scanner's symbology in front (`]E0`), GS1 element strings with brackets or
 * without (`(01)…(10)…`, `01…`), and a GS1 Digital Link.
 */
export function readGtin(text: string): string | null {
  const scanned = text.replace(/\s/g, '').replace(/^\][A-Za-z][0-9A-Za-z]/, '')
  const code = /^https?:\/\//i.test(scanned)
    ? findInLink(scanned)
    : (findInBrackets(scanned) ?? findInElements(scanned))
  return code !== null && isGtin(code) ? code.padStart(14, '0') : null
}

/** What to say, behind the number, where a barcode was scanned into a count. */
export const BARCODE_WORDS = 'looks like a barcode. Count the units and send how many there are.'

/** Whether a number was a barcode before it lost the zeros in front. */
export function looksLikeGtin(number: number): boolean {
  const digits = String(Math.abs(number))
  return isGtin(digits.length === 11 ? `0${digits}` : digits)
}

/** Whether two texts mean the same item. */
export function isSameGtin(a: string, b: string): boolean {
  const gtin = readGtin(a)
  return gtin !== null && gtin === readGtin(b)
}

/** GS1 Digital Link 1.1: the primary key `01` (earlier: `gtin`) stands in the path, before lot, serial and query. */
function findInLink(link: string): string | null {
  const path = link.split(/[?#]/)[0] ?? ''
  return /\/(?:01|gtin)\/(\d{8,14})(?:\/|$)/i.exec(path)?.[1] ?? null
}

/** As it is printed below the bars: identifiers in brackets, in any order. */
function findInBrackets(text: string): string | null {
  if (!text.startsWith('(')) return null
  return /\(01\)(\d{14})(?=\(|$)/.exec(text)?.[1] ?? null
}

/** Plain digits, or elements as a scanner sends them, of which the GTIN need not be the first. */
function findInElements(text: string): string | null {
  const digits = text.replaceAll('-', '')
  if (/^\d{8,14}$/.test(digits)) return digits
  let rest = text
  while (rest !== '') {
    if (rest.startsWith(SEPARATOR)) {
      rest = rest.slice(1)
      continue
    }
    if (rest.startsWith('01')) return /^01(\d{14})/.exec(rest)?.[1] ?? null
    const fixed = fixedLengths[rest.slice(0, 2)]
    const end = fixed === undefined ? rest.indexOf(SEPARATOR) : 2 + fixed
    rest = end < 0 ? '' : rest.slice(end)
  }
  return null
}

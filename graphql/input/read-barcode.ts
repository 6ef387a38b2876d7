import type { Reading } from '@/graphql/input/reading'
import { readGtin } from '@/standards/gtin'

/** Longer than any Digital Link with lot, serial number and dates. */
const BARCODE_MAX = 2_000

/** The GTIN of what was scanned or typed, as 14 digits. */
export function readBarcode(raw: string): Reading<string> {
  const gtin = raw.length <= BARCODE_MAX ? readGtin(raw) : null
  if (gtin !== null) return { value: gtin }
  return {
    problem:
      'A barcode has 8, 12, 13 or 14 digits, the last of which checks the others. Scan or type it again.',
  }
}

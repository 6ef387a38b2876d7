type Words = { line1: string; line2: string | null; city: string; postcode: string }

/** An address in one line. */
export function addressWords({ line1, line2, city, postcode }: Words): string {
  return [line1, line2, `${postcode} ${city}`].filter(Boolean).join(', ')
}

import type { Reading } from '@/graphql/input/reading'
import { countryCodes } from '@/standards/iso-3166'

const countries = new Set(countryCodes)

/** The two letters in upper case. */
export function readCountry(raw: string): Reading<string> {
  const country = raw.length > 20 ? '' : raw.trim().toUpperCase()
  if (countries.has(country)) return { value: country }
  return { problem: 'Write the two letters of a country, for example GB.' }
}

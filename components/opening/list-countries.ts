import { countryCodes } from '@/standards/iso-3166'

export interface Country {
  code: string
  name: string
}

/** By name. For the server only: a browser may know a country by another name than the page was drawn with. */
export function listCountries(): Country[] {
  const names = new Intl.DisplayNames('en', { type: 'region' })
  return countryCodes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

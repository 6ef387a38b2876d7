/**
 * The rates of value added or sales tax that countries have for goods, in thousandths of a percent, the standard rate first: suggestions for whoever sets
 * their own. Which goods bear which is the retailer's to know. A country that is not here has several systems at once, or nobody has looked it up.
 * As of January 2026; members of the European Union by its "Taxes in Europe" database, the others by their tax authorities.
 */
const rates: Readonly<Record<string, { source: string; rates: readonly number[] }>> = {
  AU: {
    source: 'https://www.ato.gov.au/businesses-and-organisations/gst-excise-and-indirect-taxes/gst',
    rates: [10_000, 0],
  },
  BE: eu(21_000, 12_000, 6_000),
  CH: {
    source: 'https://www.estv.admin.ch/estv/en/home/value-added-tax/vat-rates-switzerland.html',
    rates: [8_100, 2_600],
  },
  CZ: eu(21_000, 12_000),
  DE: eu(19_000, 7_000),
  DK: eu(25_000),
  ES: eu(21_000, 10_000, 4_000),
  FR: eu(20_000, 10_000, 5_500, 2_100),
  GB: { source: 'https://www.gov.uk/vat-rates', rates: [20_000, 5_000, 0] },
  HU: eu(27_000, 18_000, 5_000),
  IE: eu(23_000, 13_500, 9_000, 0),
  IT: eu(22_000, 10_000, 5_000, 4_000),
  JP: { source: 'https://www.nta.go.jp/english/taxes/consumption_tax/index.htm', rates: [10_000, 8_000] },
  LU: eu(17_000, 14_000, 8_000, 3_000),
  NL: eu(21_000, 9_000),
  NO: {
    source: 'https://www.skatteetaten.no/en/rates/value-added-tax/',
    rates: [25_000, 15_000],
  },
  NZ: { source: 'https://www.ird.govt.nz/gst', rates: [15_000, 0] },
  PL: eu(23_000, 8_000, 5_000),
  PT: eu(23_000, 13_000, 6_000),
  SE: eu(25_000, 12_000, 6_000),
}

function eu(...of: number[]) {
  return { source: 'https://ec.europa.eu/taxation_customs/tedb/', rates: of }
}

/** Rates that a country has, in thousandths of a percent, and where they are published; null where none are known here. */
export function findUsualRates(country: string): { source: string; rates: readonly number[] } | null {
  return rates[country] ?? null
}

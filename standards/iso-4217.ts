/**
 * ISO 4217, list one (https://www.six-group.com/en/products-services/financial-information/data-standards.html): codes of money in use, and of
 * some that ceased lately and that orders may still bear (ANG, BGN, CUC). Not Intl's digits, which follow custom: 0 for HUF, IDR, COP, IQD and others.
 */
const others: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
}

const twoDecimals = `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP
  COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW
  KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR
  RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD
  XCG YER ZAR ZMW ZWG`

const decimals = new Map<string, number>([
  ...twoDecimals.split(/\s+/).map((code): [string, number] => [code, 2]),
  ...Object.entries(others).flatMap(([digits, codes]) =>
    codes.split(' ').map((code): [string, number] => [code, Number(digits)]),
  ),
])

/** Every code that a retailer may sell in. Metals, funds' units and test codes are none. */
export const currencyCodes: readonly string[] = [...decimals.keys()].sort()

/** How many decimals the minor unit has: 2 for GBP, 0 for JPY, 3 for KWD. An unknown code is taken to have 2, as most have. */
export function currencyDecimals(code: string): number {
  return decimals.get(code) ?? 2
}

/** British: area and number, then the letters of London's districts; sector and unit follow. A full code needs no blank. */
const british = /^([A-Z]{1,2}\d[A-Z\d]?)(?:(\d[A-Z]{2})|\d[A-Z]?)?$/
/** Irish: a routing key, then four signs. */
const irish = /^((?:[A-Z]\d\d|D6W))(?:[A-Z\d]{4})?$/

/**
 * What a location may name to serve a postcode, the widest first: `MH1 1AB` is served by MH, MH1 and MH11AB, and not by what serves MH11.
 * In British codes each outward code is a district of its own (E1W is not E1). In codes of digits every beginning is an area (`1`, `10`, `101` …);
 * in others what ends before a number begins or after it has ended. An unfinished British code without a blank is read as a district.
 */
export function listPostcodeAreas(typed: string): string[] {
  const text = typed.normalize('NFKC').toUpperCase().trim()
  const code = text.replace(/[\s-]+/g, '')
  if (!/^[A-Z\d]{1,12}$/.test(code)) return []
  const areas = areasOf(code, text.split(/\s+/)[0] ?? '')
  return [...new Set([...areas, code])]
}

/** Whether a place that serves these areas (upper case, no space) serves a postcode: by one of its areas, or as a whole. */
export function servesPostcode(served: readonly string[], postcode: string): boolean {
  return listPostcodeAreas(postcode).some((area) => served.includes(area))
}

function areasOf(code: string, firstPart: string): string[] {
  const full = british.exec(code)
  // `MH1 1` is MH1, as far as it goes; `MH11` is MH11.
  const district = full?.[2] ? full[1] : british.test(firstPart) ? firstPart : full?.[1]
  if (district && full) return [/^[A-Z]+/.exec(district)?.[0] ?? district, district]
  const key = irish.exec(code)?.[1]
  if (key) return [key]
  const digits = /^\d+/.exec(code)?.[0] ?? ''
  if (digits !== '') return Array.from(digits, (_, index) => digits.slice(0, index + 1))
  return Array.from(code, (_, index) => code.slice(0, index + 1)).filter(
    (area) => !/\d$/.test(area) || !/^\d/.test(code.slice(area.length)),
  )
}

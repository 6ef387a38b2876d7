/**
 * How goods are measured, by codes of UN/ECE Recommendation 20 (https://unece.org/trade/uncefact/cl-recommendations): piece, kilogram, gram, litre,
 * millilitre, metre, centimetre.
 */
export const unitCodes = ['H87', 'KGM', 'GRM', 'LTR', 'MLT', 'MTR', 'CMT'] as const
export type UnitCode = (typeof unitCodes)[number]

/** What a quantity of a SKU may be. A quantity is a whole number of steps, and a step is 10 to the power of -`scale` of the unit. */
export type QuantityRule = {
  unit: UnitCode
  /** Decimals that a quantity has: of kilograms with 3 a step is a gram. */
  scale: number
  /** Steps by which it grows. */
  increment: number
  /** Steps that one buys at least; a multiple of the increment. */
  min: number
  /** Steps that one buys at most at once; a multiple of the increment. */
  max: number
}

export const SCALE_MAX = 4

/** Steps that any quantity of a cart or an order has at most. */
export const STEPS_MAX = 10_000_000

/** Of what a price is for (pieces, kilograms), no rule allows more at once, so that sums stay as wide as they are (docs/decisions, the width of numbers). */
export const PRICED_MAX = 999

/** What holds where nothing else was said: whole pieces. */
export const PIECES: QuantityRule = { unit: 'H87', scale: 0, increment: 1, min: 1, max: PRICED_MAX }

/** Whether a customer may have this quantity. */
export function isQuantityAllowed(quantity: number, { increment, min, max }: QuantityRule): boolean {
  return Number.isSafeInteger(quantity) && quantity >= min && quantity <= max && quantity % increment === 0
}

/**
 * Whether staff may state or change stock by this. Of pieces that go by sixes nobody has half a six; a scale shows what it shows, so that of what is
 * measured every step will do.
 */
export function isCountable(quantity: number, { unit, increment }: QuantityRule): boolean {
  return Number.isSafeInteger(quantity) && (unit !== 'H87' || quantity % increment === 0)
}

/** Items that a quantity counts as, where goods of all kinds are counted together: pieces by the piece, a measured quantity as one. */
export function countItems(quantity: number, { unit, scale }: Pick<QuantityRule, 'unit' | 'scale'>): number {
  if (unit !== 'H87') return quantity > 0 ? 1 : 0
  return Math.ceil(quantity / 10 ** scale)
}

/** Why a rule is none: which part, and what it has to be; null: it is one. */
export function findRuleProblem({
  scale,
  increment,
  min,
  max,
}: QuantityRule): { part: keyof QuantityRule; message: string } | null {
  if (!(Number.isInteger(scale) && scale >= 0 && scale <= SCALE_MAX))
    return { part: 'scale', message: `A quantity has 0 to ${SCALE_MAX} decimals.` }
  if (!(Number.isInteger(increment) && increment >= 1 && increment <= STEPS_MAX))
    return { part: 'increment', message: 'A quantity grows by one step or more.' }
  if (!(min >= increment && min % increment === 0))
    return {
      part: 'min',
      message: 'The least that one buys is a multiple of the increment, and more than nothing.',
    }
  if (!(max >= min && max % increment === 0))
    return {
      part: 'max',
      message: 'The most that one buys is a multiple of the increment, and not less than the least.',
    }
  if (max > Math.min(STEPS_MAX, PRICED_MAX * 10 ** scale))
    return { part: 'max', message: `One buys at most ${PRICED_MAX} of a unit at once.` }
  return null
}

/** The most that a rule may allow, where it says no other: a multiple of the increment. */
export function mostAtOnce(
  { scale, increment }: Pick<QuantityRule, 'scale' | 'increment'>,
  priced: { scale: number; perStep: number },
): number {
  const most = Math.min(
    STEPS_MAX,
    PRICED_MAX * 10 ** scale,
    (PRICED_MAX * 10 ** priced.scale) / priced.perStep,
  )
  return Math.max(1, Math.floor(most / increment)) * increment
}

const intlUnits: Readonly<Record<Exclude<UnitCode, 'H87'>, string>> = {
  KGM: 'kilogram',
  GRM: 'gram',
  LTR: 'liter',
  MLT: 'milliliter',
  MTR: 'meter',
  CMT: 'centimeter',
}

const formats = new Map<string, Intl.NumberFormat>()

function findFormat(locale: string, unit: UnitCode, scale: number, withUnit: boolean): Intl.NumberFormat {
  const key = `${locale} ${unit} ${scale} ${withUnit}`
  let known = formats.get(key)
  if (!known) {
    const isMeasured = withUnit && unit !== 'H87'
    known = new Intl.NumberFormat(locale, {
      maximumFractionDigits: scale,
      // Only whole numbers are grouped: `1,250` of kilograms would be read as one and a quarter by half of Europe.
      ...(scale > 0 && { useGrouping: false }),
      ...(isMeasured && { style: 'unit', unit: intlUnits[unit], unitDisplay: 'short' }),
    })
    formats.set(key, known)
  }
  return known
}

type Measure = Pick<QuantityRule, 'unit' | 'scale'>

/** A quantity in the words of a locale: 1250 steps of kilograms with three decimals are “1.25 kg” in `en`, “1,25 kg” in `de`; pieces are a bare number. */
export function formatQuantity(locale: string, quantity: number, { unit, scale }: Measure): string {
  return findFormat(locale, unit, scale, true).format(toDecimal(quantity, scale))
}

/** The same without its unit, as one types it. */
export function writeQuantity(locale: string, quantity: number, { unit, scale }: Measure): string {
  return findFormat(locale, unit, scale, false).format(toDecimal(quantity, scale))
}

/** As a decimal text, not as a quotient: no digit passes through a float. */
function toDecimal(quantity: number, scale: number): Intl.StringNumericLiteral {
  return `${quantity}e-${scale}` as Intl.StringNumericLiteral
}

/** The unit's name beside a number that is typed: “kg”. Of pieces null. */
export function unitSymbol(locale: string, unit: UnitCode): string | null {
  if (unit === 'H87') return null
  const parts = findFormat(locale, unit, 0, true).formatToParts(1)
  return parts.find(({ type }) => type === 'unit')?.value ?? null
}

/**
 * A quantity as somebody typed it, in steps; null where it is none. Comma and point are both decimal signs, whichever the locale writes, and the unit may
 * stand behind. Thousands may be grouped as the locale does, but not where the same text might be a fraction: `1,250` of kilograms is refused in `en`.
 * No digit is rounded away.
 */
export function parseQuantity(locale: string, text: string, { unit, scale }: Measure): number | null {
  const bare = stripUnit(locale, text.trim(), unit)
  const sign = bare.startsWith('-') || bare.startsWith('−') ? -1 : 1
  const digits = ungroup(locale, sign < 0 ? bare.slice(1).trim() : bare, scale)
  const [, whole, fraction = ''] = (digits && /^(\d{1,9})(?:[.,](\d*))?$/.exec(digits)) || []
  if (whole === undefined) return null
  const kept = fraction.replace(/0+$/, '')
  if (kept.length > scale) return null
  const steps = Number(whole + kept.padEnd(scale, '0'))
  return Number.isSafeInteger(steps) ? sign * steps || 0 : null
}

function stripUnit(locale: string, text: string, unit: UnitCode): string {
  const symbol = unitSymbol(locale, unit)
  const names = [symbol, unitSymbol('en', unit)].filter((name) => name !== null)
  const found = names.find((name) => text.toLowerCase().endsWith(name.toLowerCase()))
  return (found ? text.slice(0, -found.length) : text).trim()
}

/** Without the signs that group thousands; null where they might as well be a decimal sign. */
function ungroup(locale: string, text: string, scale: number): string | null {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567)
  const group = parts.find(({ type }) => type === 'group')?.value ?? ''
  const isBlank = group.trim() === '' || group === '’'
  const tight = isBlank ? text.replace(/(?<=\d)[\s’'](?=\d{3}(?!\d))/g, '') : text
  if (isBlank || !tight.includes(group)) return tight
  const [whole = '', ...rest] = tight.split(group === '.' ? ',' : '.')
  const grouped = new RegExp(`^\\d{1,3}(\\${group}\\d{3})+$`)
  if (!grouped.test(whole)) return tight
  const isClear = rest.length > 0 || scale < 3 || whole.split(group).length > 2
  return isClear ? [whole.replaceAll(group, ''), ...rest].join('.') : null
}

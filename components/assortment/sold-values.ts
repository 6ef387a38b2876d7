import type { QuantityRuleInput, QuantityUnit, SoldBy_SkuFragment } from '@/components/generated/operations'
import { formatQuantity, mostAtOnce, parseQuantity, writeQuantity } from '@/standards/quantity'

/** In what an item is sold: by a unit, or by the piece and priced by another. */
export type SoldBy = QuantityUnit | 'WEIGHED'

/** The same with its steps, as somebody types it: in units, not in steps. */
export type SoldValues = {
  by: SoldBy
  /** Decimals of a quantity. */
  scale: number
  increment: string
  min: string
  /** Empty: as much as may be. */
  max: string
  /** What a piece that is priced by another unit comes to on average. */
  nominal: string
  nominalUnit: QuantityUnit
  nominalScale: number
}

export const soldByWords: Readonly<Record<SoldBy, string>> = {
  H87: 'The piece',
  WEIGHED: 'The piece, priced by weight',
  KGM: 'Weight, kg',
  GRM: 'Weight, g',
  LTR: 'Volume, l',
  MLT: 'Volume, ml',
  MTR: 'Length, m',
  CMT: 'Length, cm',
}

const scales: Readonly<Record<SoldBy, number>> = {
  H87: 0,
  WEIGHED: 0,
  KGM: 3,
  GRM: 0,
  LTR: 3,
  MLT: 0,
  MTR: 2,
  CMT: 0,
}

export const soldByPiece: SoldValues = {
  by: 'H87',
  scale: 0,
  increment: '1',
  min: '1',
  max: '',
  nominal: '',
  nominalUnit: 'KGM',
  nominalScale: 3,
}

export function unitOf({ by }: Pick<SoldValues, 'by'>): QuantityUnit {
  return by === 'WEIGHED' ? 'H87' : by
}

/** Another choice begins with steps that fit it: 50 g, 0.1 l, a piece. */
export function changeSoldBy(values: SoldValues, by: SoldBy, locale: string): SoldValues {
  const scale = scales[by]
  const unit = unitOf({ by })
  const step = unit === 'H87' ? 1 : scale === 0 ? 50 : 10 ** (scale - 1)
  const increment = writeQuantity(locale, step, { unit, scale })
  return { ...values, by, scale, increment, min: increment, max: '' }
}

export function toSoldValues(
  { quantityRule: rule, pricedBy }: SoldBy_SkuFragment,
  locale: string,
): SoldValues {
  const write = (steps: number) => writeQuantity(locale, steps, rule)
  const { isWeighed, unit, scale, perStep } = pricedBy
  return {
    by: isWeighed ? 'WEIGHED' : rule.unit,
    scale: rule.scale,
    increment: write(rule.increment),
    min: write(rule.min),
    max: rule.max === mostAtOnce(rule, pricedBy) ? '' : write(rule.max),
    nominal: isWeighed ? writeQuantity(locale, perStep, pricedBy) : '',
    nominalUnit: isWeighed ? unit : soldByPiece.nominalUnit,
    nominalScale: isWeighed ? scale : soldByPiece.nominalScale,
  }
}

/** What was typed as the server takes it, or what is wrong with it, by its path in a SKU. */
export function readSold(
  values: SoldValues,
  locale: string,
): { rule: QuantityRuleInput } | { problems: Record<string, string> } {
  const { scale, nominalScale, nominalUnit } = values
  const unit = unitOf(values)
  const problems: Record<string, string> = {}
  const read = (part: 'increment' | 'min' | 'max') => {
    const steps = parseQuantity(locale, values[part], { unit, scale })
    const example = formatQuantity(locale, unit === 'H87' ? 1 : 10 ** Math.max(0, scale - 1), { unit, scale })
    if (steps === null || steps < 1) problems[`quantityRule.${part}`] = `Something like ${example}.`
    return steps ?? 0
  }
  const increment = read('increment')
  const min = read('min')
  const max = values.max.trim() === '' ? null : read('max')
  const perStep =
    values.by === 'WEIGHED'
      ? parseQuantity(locale, values.nominal, { unit: nominalUnit, scale: nominalScale })
      : null
  if (values.by === 'WEIGHED' && (perStep === null || perStep < 1)) {
    const example = formatQuantity(locale, 18 * 10 ** Math.max(0, nominalScale - 2), {
      unit: nominalUnit,
      scale: nominalScale,
    })
    problems['quantityRule.pricedBy'] = `What one weighs on average, like ${example}.`
  }
  if (Object.keys(problems).length > 0) return { problems }
  const pricedBy = perStep === null ? null : { unit: nominalUnit, scale: nominalScale, perStep }
  return { rule: { unit, scale, increment, min, max, pricedBy } }
}

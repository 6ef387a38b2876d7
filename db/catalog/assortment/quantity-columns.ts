import type { ProductRefusal } from '@/db/catalog/assortment/product-outcome'
import type { SkuRow } from '@/db/catalog/skus'
import { findRuleProblem, PIECES, PRICED_MAX, type QuantityRule, type UnitCode } from '@/standards/quantity'

/** In what a SKU shall be sold and priced. */
export type QuantityInput = QuantityRule & {
  /** Null: in what it is sold. */
  pricedBy: {
    unit: UnitCode
    scale: number
    /** What a piece comes to on average, in 10^-`scale` of the unit. */
    perStep: number
  } | null
}

export type QuantityColumns = Pick<
  SkuRow,
  | 'quantityUnit'
  | 'quantityScale'
  | 'quantityIncrement'
  | 'quantityMin'
  | 'quantityMax'
  | 'priceUnit'
  | 'priceScale'
  | 'pricePerStep'
>

export function toQuantityColumns(input: QuantityInput | null): QuantityColumns {
  const { unit, scale, increment, min, max, pricedBy } = input ?? { ...PIECES, pricedBy: null }
  return {
    quantityUnit: unit,
    quantityScale: scale,
    quantityIncrement: increment,
    quantityMin: min,
    quantityMax: max,
    priceUnit: pricedBy?.unit ?? unit,
    priceScale: pricedBy?.scale ?? scale,
    pricePerStep: pricedBy?.perStep ?? 1,
  }
}

/** What of a SKU's row says in what it is sold and priced. */
export function pickQuantityColumns(row: QuantityColumns): QuantityColumns {
  const { quantityUnit, quantityScale, quantityIncrement, quantityMin, quantityMax } = row
  const { priceUnit, priceScale, pricePerStep } = row
  return {
    quantityUnit,
    quantityScale,
    quantityIncrement,
    quantityMin,
    quantityMax,
    priceUnit,
    priceScale,
    pricePerStep,
  }
}

export function toQuantityInput(row: QuantityColumns): QuantityInput {
  const { priceUnit: unit, priceScale: scale, pricePerStep: perStep } = row
  return { ...toQuantityRule(row), pricedBy: unit === row.quantityUnit ? null : { unit, scale, perStep } }
}

export function toQuantityRule(
  row: Pick<
    QuantityColumns,
    'quantityUnit' | 'quantityScale' | 'quantityIncrement' | 'quantityMin' | 'quantityMax'
  >,
): QuantityRule {
  return {
    unit: row.quantityUnit,
    scale: row.quantityScale,
    increment: row.quantityIncrement,
    min: row.quantityMin,
    max: row.quantityMax,
  }
}

type BrokenRule = Extract<ProductRefusal, { type: 'BrokenQuantityRule' }>

/** Why a SKU cannot be sold so; null: it can, or nothing was said. `field` is where the SKU stands in the input. */
export function findBrokenRule(input: QuantityInput | null, field: readonly string[]): BrokenRule | null {
  if (input === null) return null
  const broken = (part: string, message: string): BrokenRule => ({
    type: 'BrokenQuantityRule',
    field: [...field, 'quantityRule', part],
    message,
  })
  const problem = findRuleProblem(input)
  if (problem) return broken(problem.part, problem.message)
  const { unit, scale, max, pricedBy } = input
  if (pricedBy === null) return null
  if (unit !== 'H87' || scale !== 0 || pricedBy.unit === 'H87')
    return broken('pricedBy', 'Only what is sold by whole pieces can be priced by weight, volume or length.')
  return max * pricedBy.perStep <= PRICED_MAX * 10 ** pricedBy.scale
    ? null
    : broken(
        'max',
        `One buys at most ${PRICED_MAX} of the unit that it is priced by. Lower this or the nominal content.`,
      )
}

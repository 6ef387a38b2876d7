import type { QuantityInput } from '@/db/catalog/assortment/quantity-columns'
import type { SkuInput } from '@/db/catalog/assortment/sku-input'
import { fromEnum } from '@/graphql/base/enum-case'
import type * as types from '@/graphql/generated/resolver-types'
import { mostAtOnce } from '@/standards/quantity'

export function readSkuInput({
  name,
  codes,
  options,
  measureUnit,
  quantityRule,
  taxClass,
  depositMinor,
  ...rest
}: types.SkuInput): SkuInput {
  return {
    name: name ?? null,
    codes: (codes ?? []).map(({ kind, code, units }) => ({
      kind: fromEnum(kind),
      text: code,
      units: units ?? 1,
    })),
    options: options ?? [],
    measureUnit: fromEnum(measureUnit),
    taxClass: taxClass ? fromEnum(taxClass) : null,
    depositMinor: depositMinor ?? null,
    quantity: quantityRule ? readQuantityRule(quantityRule) : null,
    ...rest,
  }
}

function readQuantityRule({ unit, pricedBy, ...rule }: types.QuantityRuleInput): QuantityInput {
  const scale = rule.scale ?? 0
  const increment = rule.increment ?? 1
  const priced = pricedBy && { unit: pricedBy.unit, scale: pricedBy.scale ?? 3, perStep: pricedBy.perStep }
  return {
    unit,
    scale,
    increment,
    min: rule.min ?? increment,
    max: rule.max ?? mostAtOnce({ scale, increment }, priced ?? { scale, perStep: 1 }),
    pricedBy: priced ?? null,
  }
}

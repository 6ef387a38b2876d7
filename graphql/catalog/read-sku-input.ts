import type { SkuInput } from '@/db/catalog/assortment/sku-input'
import { fromEnum } from '@/graphql/base/enum-case'
import type * as types from '@/graphql/generated/resolver-types'

export function readSkuInput({ name, codes, options, measureUnit, ...rest }: types.SkuInput): SkuInput {
  return {
    name: name ?? null,
    codes: (codes ?? []).map(({ kind, code, units }) => ({
      kind: fromEnum(kind),
      text: code,
      units: units ?? 1,
    })),
    options: options ?? [],
    measureUnit: fromEnum(measureUnit),
    ...rest,
  }
}

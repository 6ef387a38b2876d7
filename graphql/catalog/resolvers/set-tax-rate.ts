import * as taxes from '@/db/catalog/taxes/set-tax-rate'
import { fromEnum } from '@/graphql/base/enum-case'
import { toTaxResult } from '@/graphql/catalog/tax-result'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { invalidInput } from '@/graphql/problems'
import { isDay } from '@/standards/wall-time'

export const setTaxRate: NonNullable<MutationResolvers['setTaxRate']> = async (
  _parent,
  { input },
  context,
) => {
  const { country, taxClass, rate, fromOn } = input
  if (!isDay(fromOn)) return invalidInput('fromOn', 'A day is written as 2027-01-01.')
  const outcome = await taxes.setTaxRate(context.database, askOf(context, input), {
    retailerId: decodeArgument('Retailer', input.retailerId)[0],
    country,
    taxClass: fromEnum(taxClass),
    rate,
    fromOn,
  })
  return toTaxResult(context, outcome)
}

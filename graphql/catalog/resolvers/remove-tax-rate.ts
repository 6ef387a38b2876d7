import * as taxes from '@/db/catalog/taxes/remove-tax-rate'
import { toTaxResult } from '@/graphql/catalog/tax-result'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const removeTaxRate: NonNullable<MutationResolvers['removeTaxRate']> = async (
  _parent,
  { input },
  context,
) => {
  const [retailerId, taxRateId] = decodeArgument('TaxRate', input.taxRateId)
  const outcome = await taxes.removeTaxRate(context.database, askOf(context, input), {
    retailerId,
    taxRateId,
  })
  return toTaxResult(context, outcome)
}

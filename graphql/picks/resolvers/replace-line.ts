import { replaceLine as replace } from '@/db/picks/end-line/end-line'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { readLineInput } from '@/graphql/picks/read-line-input'
import { toEndLineResult } from '@/graphql/picks/to-end-line-result'

export const replaceLine: NonNullable<MutationResolvers['replaceLine']> = async (
  _parent,
  { input },
  context,
) => {
  const line = readLineInput(context, input)
  const [substituteSkuId] = decodeArgument('Sku', input.substituteSkuId)
  const outcome = await replace(context.engine, {
    ...line,
    substituteSkuId,
    quantity: input.quantity,
    measured: input.measured ?? null,
  })
  return toEndLineResult(context, line.locationId, outcome)
}

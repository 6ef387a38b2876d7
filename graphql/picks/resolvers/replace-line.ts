import { replaceLine as replace } from '@/db/picks/replace-line'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { readLineInput } from '@/graphql/picks/read-line-input'
import { toEndLineResult } from '@/graphql/picks/to-end-line-result'
import { checkQuantity } from '@/graphql/problems/check-input'
import { decodeInputId } from '@/graphql/problems/decode-input-id'

export const replaceLine: NonNullable<MutationResolvers['replaceLine']> = async (
  _parent,
  { input },
  context,
) => {
  const read = readLineInput(context, input)
  if ('problem' in read) return read.problem
  const substitute = decodeInputId('Sku', input.substituteSkuId, 'substituteSkuId')
  if ('problem' in substitute) return substitute.problem
  const { quantity } = input
  const problem = checkQuantity('quantity', quantity)
  if (problem) return problem
  const [substituteSkuId] = substitute.parts
  const outcome = await replace(context.engine, { ...read.line, substituteSkuId, quantity })
  return toEndLineResult(context, read.line.locationId, outcome)
}

import { findLine as find } from '@/db/picks/find-line'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { readLineInput } from '@/graphql/picks/read-line-input'
import { toEndLineResult } from '@/graphql/picks/to-end-line-result'
import { checkQuantity } from '@/graphql/problems/check-input'

export const findLine: NonNullable<MutationResolvers['findLine']> = async (_parent, { input }, context) => {
  const read = readLineInput(context, input)
  if ('problem' in read) return read.problem
  const { quantity } = input
  const problem = checkQuantity('quantity', quantity)
  if (problem) return problem
  const outcome = await find(context.engine, { ...read.line, quantity })
  return toEndLineResult(context, read.line.locationId, outcome)
}

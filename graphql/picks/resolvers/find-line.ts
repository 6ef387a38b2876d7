import { findLine as find } from '@/db/picks/end-line/end-line'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { readLineInput } from '@/graphql/picks/read-line-input'
import { toEndLineResult } from '@/graphql/picks/to-end-line-result'

export const findLine: NonNullable<MutationResolvers['findLine']> = async (_parent, { input }, context) => {
  const line = readLineInput(context, input)
  const outcome = await find(context.engine, {
    ...line,
    quantity: input.quantity,
    measured: input.measured ?? null,
  })
  return toEndLineResult(context, line.locationId, outcome)
}

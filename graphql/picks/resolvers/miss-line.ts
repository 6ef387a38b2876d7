import { missLine as miss } from '@/db/picks/miss-line'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { readLineInput } from '@/graphql/picks/read-line-input'
import { toEndLineResult } from '@/graphql/picks/to-end-line-result'

export const missLine: NonNullable<MutationResolvers['missLine']> = async (_parent, { input }, context) => {
  const read = readLineInput(context, input)
  if ('problem' in read) return read.problem
  const outcome = await miss(context.engine, read.line)
  return toEndLineResult(context, read.line.locationId, outcome)
}

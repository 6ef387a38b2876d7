import { missLine as miss } from '@/db/picks/end-line/end-line'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { readLineInput } from '@/graphql/picks/read-line-input'
import { toEndLineResult } from '@/graphql/picks/to-end-line-result'

export const missLine: NonNullable<MutationResolvers['missLine']> = async (_parent, { input }, context) => {
  const line = readLineInput(context, input)
  return toEndLineResult(context, line.locationId, await miss(context.engine, line))
}

import { perProcess } from '@/graphql/context'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { createPickLoader } from '@/graphql/picks/loaders/create-pick-loader'

export const pick: NonNullable<QueryResolvers['pick']> = (_parent, { id }, context) => {
  const [locationId, pickId] = decodeArgument('Pick', id)
  return perProcess(context, createPickLoader).load({ locationId, pickId })
}

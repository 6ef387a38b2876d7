import type { LocationId, PickId } from '@/db/ids'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { type GraphqlContext, perProcess } from '@/graphql/context'
import { createPickLoader } from '@/graphql/picks/loaders/create-pick-loader'
import type { PickSource } from '@/graphql/picks/sources'

/** The pick as it is now: what a payload shows beside its outcome. Throws where there is none. */
export function getPick(
  context: GraphqlContext,
  key: { locationId: LocationId; pickId: PickId },
): Promise<PickSource> {
  return getLoaded(perProcess(context, createPickLoader), key)
}

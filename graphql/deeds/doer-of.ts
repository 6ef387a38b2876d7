import type { Doer } from '@/db/deeds/write-deed'
import type { GraphqlContext } from '@/graphql/context'

/** Who asks and from where, as their deeds name them. */
export function doerOf({ caller, address, requestId }: GraphqlContext): Doer {
  return { caller, address, requestId }
}

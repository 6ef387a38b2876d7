import type { Ask } from '@/db/deeds/do-once'
import type { GraphqlContext } from '@/graphql/context'
import { doerOf } from '@/graphql/deeds/doer-of'

/** Who asks, under which key, and when: what every verb that changes no stock is given. */
export function askOf(context: GraphqlContext, { key }: { key: string }): Ask {
  return { doer: doerOf(context), key, at: context.clock() }
}

import type { GraphqlContext } from '@/graphql/context'
import { customerOf } from '@/graphql/viewer'

/** Whose cart is changed: a guest gets a name now. An API key acts for its person. */
export function requireOwner(context: GraphqlContext): string {
  const owner = customerOf(context.viewer)
  return owner ?? context.becomeGuest()
}

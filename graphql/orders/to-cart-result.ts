import type { CartOutcome } from '@/db/orders/cart/cart-command'
import type { GraphqlContext } from '@/graphql/context'
import { emptyCart } from '@/graphql/orders/empty-cart'
import { keyReused } from '@/graphql/problems'

/** What became of a change that is only refused for its key. */
export function toCartResult(outcome: CartOutcome, owner: string, { clock }: GraphqlContext) {
  if (outcome.type === 'KeyReused') return keyReused()
  return { __typename: 'CartChanged' as const, cart: outcome.cart ?? emptyCart(owner, clock()) }
}

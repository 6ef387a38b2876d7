import type { GraphqlContext } from '@/graphql/context'
import type { Role } from '@/graphql/viewer'

/** What a rule about the object of a request found. */
export type Verdict =
  | 'visible'
  /** It does not exist, or is not the viewer's to know of: the two are told apart by nobody. */
  | { hidden: string }

export type Rule<Args> = (args: Args, context: GraphqlContext) => Verdict | Promise<Verdict>

export type Who = Role | 'guest'

/** Who may ask for a root field, and on what. */
export interface Permission<Args = Record<string, unknown>> {
  /** Anybody else is refused by name, whatever they asked for: it says nothing about an object. */
  who: readonly Who[]
  /** Every one of them has to find the object visible. */
  on?: readonly Rule<Args>[]
  /** A program with an API key may not. */
  refusesApiKeys?: true
}

export const everyone: readonly Who[] = ['guest', 'customer', 'shopper', 'staff', 'operator']
export const signedIn: readonly Who[] = ['customer', 'shopper', 'staff', 'operator']
export const staff: readonly Who[] = ['staff', 'operator']
export const pickers: readonly Who[] = ['shopper', 'staff']
export const floor: readonly Who[] = ['shopper', 'staff', 'operator']

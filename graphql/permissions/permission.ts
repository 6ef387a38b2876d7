import type { GraphqlContext } from '@/graphql/context'
import type { Capability } from '@/graphql/permissions/capabilities'

/** What a rule about the object of a request found. */
export type Verdict =
  | 'visible'
  /** It does not exist, or is not the viewer's to know of: the two are told apart by nobody. */
  | { hidden: string }

export type Rule<Args> = (args: Args, context: GraphqlContext) => Verdict | Promise<Verdict>

/** Everybody, everybody but a program of a retailer, whoever has signed in, or whoever has a capability at some retailer. */
export type Who = 'everyone' | 'buyer' | 'signed_in' | Capability

/** Who may ask for a root field, and on what. */
export interface Permission<Args = Record<string, unknown>> {
  /** Anybody else is refused by name, whatever they asked for: it says nothing about an object. */
  who: Who
  /** Every one of them has to find the object visible. */
  on?: readonly Rule<Args>[]
  /** A program with an API key may not. */
  refusesApiKeys?: true
}

import type { GraphQLSchema } from 'graphql'
import { checkArguments } from '@/graphql/input/check-arguments'
import { enforceObjectRules, enforceRoles } from '@/graphql/permissions/enforce-permissions'

/** What stands before a resolver, from the inside out: a request is asked who it is from, then what it says, then of what. */
export function guardFields(schema: GraphQLSchema): void {
  enforceObjectRules(schema)
  checkArguments(schema)
  enforceRoles(schema)
}

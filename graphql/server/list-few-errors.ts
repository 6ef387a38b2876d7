import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { GraphqlContext } from '@/graphql/context'
import { ERRORS_MAX } from '@/graphql/server/limits/document-bounds'

/** The first errors of an answer, and how many more there were: a page of 200 items may fail 200 times for one reason. */
export function listFewErrors(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  const rest = errors.length - ERRORS_MAX
  // One that says "one more" is no shorter.
  if (rest <= 1) return errors
  return [
    ...errors.slice(0, ERRORS_MAX),
    new GraphQLError(`There are ${rest} more errors.`, { extensions: { code: 'MORE_ERRORS', count: rest } }),
  ]
}

/** Shortens the list before each of its errors is explained to the client and written to the log. */
export const shortenErrors: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    async didEncounterErrors({ errors }) {
      const few = listFewErrors(errors)
      // Apollo hands on the very list that it shows to its plugins.
      if (few !== errors) (errors as GraphQLError[]).splice(0, errors.length, ...few)
    },
  }),
}

import type { ApolloServerPlugin } from '@apollo/server'
import { OperationTypeNode } from 'graphql'
import type { GraphqlContext } from '@/graphql/context'
import { codedError } from '@/graphql/problems/coded-error'
import { checkOperation } from '@/graphql/server/limits/check-operation'
import { withStatus } from '@/graphql/server/with-status'

/** Before an operation runs: its pages and its cost, and that it did not lose its way. */
export const refuseTooMuch: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    async didResolveOperation({ schema, document, operation, request }) {
      // A name that no operation has: Apollo says so next.
      if (!operation) return
      try {
        if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
          throw codedError('BAD_USER_INPUT', 'Subscriptions go over WebSocket (graphql-transport-ws).')
        }
        checkOperation(schema, document, operation, request.variables)
      } catch (error) {
        throw withStatus(error, 400)
      }
    },
  }),
}

import { type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import { parse } from 'graphql'
import type { GraphqlContext } from '@/graphql/context'
import type { PrepareDocument, Prepared } from '@/graphql/server/prepare-document'

/** Takes the place of a refused document until the refusal is answered: Apollo would validate the document itself if it were given none. */
const REFUSED = parse('{ __typename }')

/**
 * Gives Apollo its documents parsed and validated, by the rules and out of the store that sockets use too. Apollo itself
 * would parse and validate them before a plugin may refuse what is too large for that.
 */
export function prepareBeforeApollo(prepare: PrepareDocument): ApolloServerPlugin<GraphqlContext> {
  return {
    async requestDidStart() {
      let prepared: Prepared | undefined
      return {
        async didResolveSource(request) {
          prepared = prepare(request.source)
          Object.assign(request, { document: 'document' in prepared ? prepared.document : REFUSED })
        },
        async responseForOperation() {
          if (!prepared || 'document' in prepared) return null
          const errors = prepared.errors.map((error) => error.toJSON())
          return {
            http: { status: 400, headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { errors } },
          }
        },
      }
    },
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { isRetryable } from '@/db/stock/classify-failure'
import type { GraphqlContext } from '@/graphql/context'
import { withPersistedQuery } from '@/graphql/server/name-by-hash'
import { withStatus } from '@/graphql/server/with-status'

/** What Apollo looks at. Copying the others would cost every request. */
const READ = ['accept', 'content-type', 'x-apollo-operation-name', 'apollo-require-preflight'] as const

export interface ApolloRequest {
  request: IncomingMessage
  response: ServerResponse
  /** JSON that was read; undefined where the method carries none. */
  body: unknown
  createContext(): GraphqlContext | Promise<GraphqlContext>
}

/** Whatever is not executed past Apollo: texts, requests by GET, and all that is refused. */
export async function answerByApollo(
  apollo: ApolloServer<GraphqlContext>,
  { request, response, body, createContext }: ApolloRequest,
): Promise<void> {
  const headers = new HeaderMap()
  for (const name of READ) {
    const value = request.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? 'GET',
      headers,
      search: readSearch(request.url ?? '/'),
      body,
    },
    context: async () => {
      try {
        return await createContext()
      } catch (error) {
        // Who asks could not be read: nothing of the request was done.
        if (isRetryable(error)) throw withStatus(toGraphqlError(error), 503)
        throw withStatus(error, 401)
      }
    },
  })
  sendAnswer(response, answer)
}

/** From the question mark on, a `documentId` in Apollo's words. */
function readSearch(url: string): string {
  const question = url.indexOf('?')
  if (question === -1) return ''
  const search = url.slice(question)
  if (!search.includes('documentId')) return search
  const params = new URLSearchParams(search)
  const read = (name: string) => params.get(name) ?? undefined
  const { documentId, extensions } = withPersistedQuery({
    documentId: read('documentId'),
    query: read('query'),
    // Others are nothing that one asks for beside a document by its hash.
    extensions: undefined,
  })
  if (documentId !== undefined || extensions === undefined) return search
  params.delete('documentId')
  params.set('extensions', JSON.stringify(extensions))
  return `?${params}`
}

function sendAnswer(response: ServerResponse, { status, headers, body }: HTTPGraphQLResponse): void {
  if (body.kind !== 'complete') throw new Error('An answer in parts was not asked for.')
  for (const [name, value] of headers) response.setHeader(name, value)
  response.writeHead(status ?? 200, { 'Content-Length': Buffer.byteLength(body.string) })
  response.end(body.string)
}

function toGraphqlError(error: unknown): GraphQLError {
  return new GraphQLError('The database is away.', { originalError: error as Error })
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { isRetryable } from '@/db/stock/classify-failure'
import { isOwnOrigin } from '@/graphql/accounts/auth/trusted-origins'
import type { GraphqlContext } from '@/graphql/context'
import { answerError } from '@/graphql/http/answer-json'
import { isTooDeep } from '@/graphql/http/is-too-deep'
import { readBody } from '@/graphql/http/read-body'
import { withStatus } from '@/graphql/server/with-status'

/** A feed has a way of its own; an operation of ours with 200 lines comes to 40,000. JSON of this size is read in 15 ms. */
export const BODY_BYTES_MAX = 131_072

/** What Apollo looks at. Copying the others would cost every request. */
const READ = ['accept', 'content-type', 'x-apollo-operation-name', 'apollo-require-preflight'] as const

export interface HttpOptions {
  apollo: ApolloServer<GraphqlContext>
  publicUrl: string
  createContext(request: IncomingMessage, response: ServerResponse): GraphqlContext | Promise<GraphqlContext>
}

/** GraphQL over HTTP on node's own server: no framework between. */
export async function handleGraphql(
  request: IncomingMessage,
  response: ServerResponse,
  { apollo, publicUrl, createContext }: HttpOptions,
): Promise<void> {
  if (isForeignPage(request, publicUrl)) {
    answerError(response, 403, {
      code: 'FORBIDDEN',
      message: 'A page of another site cannot use a session of this one.',
    })
    return
  }
  let body: unknown
  if (request.method === 'POST') {
    const read = await readJson(request, response)
    if (read === null) return
    body = read.json
  }
  const url = request.url ?? '/'
  const question = url.indexOf('?')
  const headers = new HeaderMap()
  for (const name of READ) {
    const value = request.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? 'GET',
      headers,
      search: question === -1 ? '' : url.slice(question),
      body,
    },
    context: async () => {
      try {
        return await createContext(request, response)
      } catch (error) {
        // Who asks could not be read: nothing of the request was done.
        if (isRetryable(error)) throw withStatus(toGraphqlError(error), 503)
        throw withStatus(error, 401)
      }
    },
  })
  sendAnswer(response, answer)
}

/** Somebody's session is used from pages of the shop alone, as over a socket. A program sends no origin, or a key of its own. */
function isForeignPage({ headers }: IncomingMessage, publicUrl: string): boolean {
  const { origin, host, cookie, authorization } = headers
  if (origin === undefined || cookie === undefined || authorization !== undefined) return false
  return !isOwnOrigin(origin, host, publicUrl)
}

async function readJson(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<{ json: unknown } | null> {
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase()
  const body = await readBody(request, BODY_BYTES_MAX)
  // Nobody is left to answer.
  if ('aborted' in body) return null
  if ('tooLarge' in body) {
    // The rest of the body is still on its way: the connection cannot be used again.
    response.setHeader('Connection', 'close')
    answerError(response, 413, {
      code: 'BODY_TOO_LARGE',
      message: `The request's body is larger than ${BODY_BYTES_MAX} bytes. Send several requests.`,
    })
    return null
  }
  if (type !== 'application/json') {
    answerError(response, 415, {
      code: 'UNSUPPORTED_MEDIA_TYPE',
      message: 'Send the operation as JSON, with `Content-Type: application/json`.',
    })
    return null
  }
  if (isTooDeep(body.text)) {
    answerError(response, 400, { code: 'BAD_REQUEST', message: 'The body is nested too deeply.' })
    return null
  }
  try {
    return { json: JSON.parse(body.text) }
  } catch {
    answerError(response, 400, { code: 'BAD_REQUEST', message: 'The body is not JSON.' })
    return null
  }
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

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApolloServer } from '@apollo/server'
import type { GraphqlContext } from '@/graphql/context'
import { answerByApollo } from '@/graphql/http/answer-by-apollo'
import { answerError } from '@/graphql/http/answer-json'
import { chooseMediaType } from '@/graphql/http/choose-media-type'
import { type ByHash, executeByHash, type SentOperation } from '@/graphql/http/execute-by-hash'
import { isForeignPage, refuseForeignPage } from '@/graphql/http/is-foreign-page'
import { isTooDeep } from '@/graphql/http/is-too-deep'
import { readBody } from '@/graphql/http/read-body'
import { withPersistedQuery } from '@/graphql/server/name-by-hash'

/** A feed has a way of its own; an operation of ours with 200 lines comes to 40,000. JSON of this size is read in 15 ms. */
export const BODY_BYTES_MAX = 131_072

export interface HttpOptions extends ByHash {
  apollo: ApolloServer<GraphqlContext>
  publicUrl: string
  createContext(request: IncomingMessage, response: ServerResponse): GraphqlContext | Promise<GraphqlContext>
}

/** GraphQL over HTTP on node's own server: no framework between, nor Apollo's pipeline where the document is known by its hash. */
export async function handleGraphql(
  request: IncomingMessage,
  response: ServerResponse,
  options: HttpOptions,
): Promise<void> {
  if (isForeignPage(request, options.publicUrl)) {
    refuseForeignPage(response)
    return
  }
  // Made once, whoever asks for it.
  let context: GraphqlContext | Promise<GraphqlContext> | undefined
  const createContext = () => {
    context ??= options.createContext(request, response)
    return context
  }
  let body: unknown
  if (request.method === 'POST') {
    const read = await readJson(request, response)
    if (read === null) return
    body = read.json
    const type = chooseMediaType(request.headers.accept)
    if (isOperation(body)) {
      body = withPersistedQuery(body)
      const answer = type && (await executeByHash(options, body as SentOperation, createContext))
      if (answer) {
        // Errors come first, as from Apollo.
        const text = `${JSON.stringify(answer)}\n`
        response.writeHead(200, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(text) })
        response.end(text)
        return
      }
    }
  }
  await answerByApollo(options.apollo, { request, response, body, createContext })
}

function isOperation(json: unknown): json is SentOperation {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
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

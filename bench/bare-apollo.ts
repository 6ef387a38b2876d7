import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { ApolloServer, HeaderMap } from '@apollo/server'
import { listenOnFreePort } from '@/bench/listen-on-free-port'

/** Apollo on node:http with nothing around it: what others would start with. It knows `{ __typename }`. */
export async function openBareApollo() {
  const apollo = new ApolloServer({
    typeDefs: 'type Query { nothing: Int }',
    stopOnTerminationSignals: false,
  })
  await apollo.start()
  const { url, close } = await listenOnFreePort(
    createServer((request, response) => void answer(apollo, request, response)),
  )
  return {
    url,
    close: async () => {
      close()
      await apollo.stop()
    },
  }
}

async function answer(
  apollo: ApolloServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value))
  const { body, headers: answered } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? 'GET',
      headers,
      search: '',
      body: JSON.parse(Buffer.concat(chunks).toString('utf8')),
    },
    context: async () => ({}),
  })
  if (body.kind !== 'complete') throw new Error('An answer in parts was not asked for.')
  for (const [name, value] of answered) response.setHeader(name, value)
  response.setHeader('Content-Length', Buffer.byteLength(body.string))
  response.end(body.string)
}

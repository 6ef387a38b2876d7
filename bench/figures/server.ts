import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { ApolloServer, HeaderMap } from '@apollo/server'
import { type Figure, judge, measureInTurns } from '@/bench/figure'
import { listenOnFreePort } from '@/bench/listen-on-free-port'
import { measureHttp } from '@/bench/measure-http'
import { openHttpBench } from '@/bench/open-http-bench'

const LOAD = { connections: 200, seconds: 4, warmUpSeconds: 2 }

/** `{ __typename }` through the product's own server, the key's check and the limits included, beside Apollo on node:http with nothing around it. */
export async function measureServer(): Promise<Figure[]> {
  const { typename, close } = await openHttpBench()
  const bare = await openBareApollo()
  try {
    const turns = await measureInTurns(3, async () => {
      const control = await measureHttp({ ...LOAD, ...typename, url: `${bare.url}/graphql` })
      const value = await measureHttp({ ...LOAD, ...typename })
      return { control: control.perSecond, value: value.perSecond }
    })
    return [judge('server', '{ __typename }/s over HTTP', { turns, aim: 0.8 })]
  } finally {
    await bare.close()
    await close()
  }
}

async function openBareApollo() {
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

import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApolloServer, HeaderMap } from '@apollo/server'
import { openBenchDatabase } from '@/bench/bench-database'
import { type Figure, judge, measureInTurns } from '@/bench/figure'
import { openLiveService } from '@/bench/live-service'
import { measureHttp } from '@/bench/measure-http'
import { openStaffKey } from '@/bench/open-staff-key'
import { createStockEngine } from '@/db/stock/engine'

const LOAD = {
  connections: 200,
  seconds: 4,
  warmUpSeconds: 2,
  body: JSON.stringify({ query: '{ __typename }' }),
  expected: '"__typename":"Query"',
}

/** `{ __typename }` through the product's own server, the key's check and the limits included, beside Apollo on node:http with nothing around it. */
export async function measureServer(): Promise<Figure[]> {
  const { database, close } = await openBenchDatabase()
  const engine = createStockEngine({ database, clock: () => new Date() })
  const service = await openLiveService(database, engine)
  const bare = await openBareApollo()
  try {
    const load = { ...LOAD, authorization: `Bearer ${await openStaffKey(database)}` }
    const turns = await measureInTurns(3, async () => ({
      control: await measureHttp({ ...load, url: `${bare.url}/graphql` }),
      value: await measureHttp({ ...load, url: `${service.url}/graphql` }),
    }))
    return [judge('server', '{ __typename }/s over HTTP', { turns, aim: 0.8 })]
  } finally {
    await bare.close()
    await service.close()
    await engine.stop()
    await close()
  }
}

async function openBareApollo() {
  const apollo = new ApolloServer({
    typeDefs: 'type Query { nothing: Int }',
    stopOnTerminationSignals: false,
  })
  await apollo.start()
  const server = createServer((request, response) => void answer(apollo, request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
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

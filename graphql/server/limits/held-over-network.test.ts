import { once } from 'node:events'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { createServiceTest, type ServiceTest } from '@/graphql/testing/create-service-test'
import { hostileDocuments } from '@/graphql/testing/hostile-documents'

let test: ServiceTest
beforeAll(async () => {
  test = await createServiceTest({ isProduction: true, isDemo: true })
})
afterAll(() => test.close())

/** No figure (`npm run bench held` is): what a machine that is busy otherwise still keeps, and no exponent does. */
const HELD_MS_MAX = 1_000

const doubled = hostileDocuments['fragments that spread the next twice'] ?? (() => '')

/** The longest time for which nothing else could be done meanwhile. */
async function measureHeld(run: () => Promise<void>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  await run()
  delay.disable()
  return delay.max / 1e6
}

describe('no document holds the process', () => {
  it.each([22, 27, 300])(
    'over HTTP, whose fragments double on %i levels, nor when it is repeated',
    async (levels) => {
      for (let repeat = 0; repeat < 3; repeat += 1) {
        const heldMs = await measureHeld(async () => {
          const { status, errors } = await test.send(doubled(levels))
          expect(status).toBe(400)
          // By its shape, or by its tokens.
          expect(errors).toHaveLength(1)
          expect(['DOCUMENT_TOO_LARGE', 'GRAPHQL_PARSE_FAILED']).toContain(errors[0]?.extensions.code)
        })
        expect(heldMs).toBeLessThan(HELD_MS_MAX)
      }
    },
  )

  it.each(Object.entries(hostileDocuments))('over HTTP and a socket: %s', async (_shape, make) => {
    const query = make(150)
    const heldMs = await measureHeld(async () => {
      const { errors } = await test.send(query)
      expect(errors.map(({ extensions }) => extensions.code)).not.toContain('INTERNAL_SERVER_ERROR')
      const socket = new WebSocket(`${test.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
      await once(socket, 'open')
      socket.send(JSON.stringify({ type: 'connection_init' }))
      expect(JSON.parse(String((await once(socket, 'message'))[0]))).toEqual({ type: 'connection_ack' })
      socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query } }))
      const answer = JSON.parse(String((await once(socket, 'message'))[0]))
      expect(answer).toMatchObject({ type: 'error' })
      expect(JSON.stringify(answer)).not.toContain('INTERNAL_SERVER_ERROR')
      socket.close()
    })
    expect(heldMs).toBeLessThan(HELD_MS_MAX)
    expect(test.logged.filter(({ level }) => Number(level) >= 50)).toEqual([])
  })

  const deep = '['.repeat(60_000)
  it.each<[string, string]>([
    ['deep without an end', deep],
    ['deep with an end', deep + ']'.repeat(60_000)],
    ['in the variables', `{"query":"{ __typename }","variables":{"a":${deep}${']'.repeat(60_000)}}}`],
    [
      'of many keys',
      `{"query":"{ __typename }","variables":{${Array.from({ length: 9_000 }, (_, index) => `"k${index}":1`).join(',')}}}`,
    ],
    [
      'of many values',
      `{"query":"query($s: [ID!]!) { listingsBySku(locationId: \\"x\\", skuIds: $s) { id } }","variables":{"s":[${'{},'.repeat(40_000)}1]}}`,
    ],
  ])('nor does JSON %s', async (_what, body) => {
    const heldMs = await measureHeld(async () => {
      const { status, errors } = await test.send('', { body })
      expect(status).toBe(400)
      expect(['BAD_REQUEST', 'BAD_USER_INPUT']).toContain(errors[0]?.extensions.code)
    })
    expect(heldMs).toBeLessThan(HELD_MS_MAX)
  })
})

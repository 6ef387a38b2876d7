import { createServer } from 'node:http'
import { type Figure, judgeDelay, measureInTurns, median } from '@/bench/figure'
import { listenOnFreePort } from '@/bench/listen-on-free-port'
import { measureHttp } from '@/bench/measure-http'
import { type HttpBench, openHttpBench } from '@/bench/open-http-bench'

const LOAD = { connections: 1, seconds: 3, warmUpSeconds: 1 }
const LIMIT = 4

/** How long a single caller waits for a reservation over HTTP when nobody else asks, beside one bare durable statement over HTTP in the same process. */
export async function measureQuiet(): Promise<Figure[]> {
  const bench = await openHttpBench()
  const bare = await openBareStatement(bench)
  try {
    const turns = await measureInTurns(3, async () => {
      const control = await measureHttp({ ...LOAD, ...bench.reserve, url: bare.url, expected: '"rows":1' })
      const value = await measureHttp({ ...LOAD, ...bench.reserve })
      return { control: control.medianMs, value: value.medianMs }
    })
    const control = median(turns.map((turn) => turn.control))
    const value = median(turns.map((turn) => turn.value))
    return [
      judgeDelay('quiet', 'ms for a single caller’s reservation', { value, control, limit: LIMIT * control }),
    ]
  } finally {
    bare.close()
    await bench.close()
  }
}

/** Touches the item's row, durably, without GraphQL and without the engine. */
function openBareStatement({ database: { sql }, hot }: HttpBench) {
  const server = createServer(async (request, response) => {
    for await (const _ of request);
    const { count } = await sql`
      update stock_level set updated_at = now() where location_id = ${hot.locationId} and sku_id = ${hot.skuId}`
    const json = JSON.stringify({ rows: count })
    response.writeHead(200, { 'Content-Length': json.length }).end(json)
  })
  return listenOnFreePort(server)
}

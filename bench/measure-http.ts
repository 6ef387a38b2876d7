import { forkBench } from '@/bench/fork-bench'
import type { HttpLoad, HttpRate } from '@/bench/http-load'

/** The load comes from a process of its own: what it costs must not be counted as the server's. */
export async function measureHttp(load: HttpLoad): Promise<HttpRate> {
  const child = forkBench('http-load')
  try {
    child.send(load)
    const rate = await child.receive<HttpRate>()
    if (rate.unexpected !== null) throw new Error(`The server answered: ${rate.unexpected}`)
    return rate
  } finally {
    child.kill()
  }
}

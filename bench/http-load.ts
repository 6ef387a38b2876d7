import { randomUUID } from 'node:crypto'
import { type HttpSocket, openHttpSocket } from '@/bench/http-socket'
import { percentile } from '@/bench/percentile'

/** What the parent process asks for. */
export interface HttpLoad {
  url: string
  authorization: string
  /** Each sends its next request when the last is answered. */
  connections: number
  seconds: number
  warmUpSeconds: number
  /** `KEY` in it becomes a key of its own for each request. */
  body: string
  /** What every answer contains. */
  expected: string
}

/** What it is told. */
export interface HttpRate {
  perSecond: number
  /** From the request's first byte to the answer's last, in ms. */
  medianMs: number
  /** The first answer that did not contain what was expected. */
  unexpected: string | null
}

process.once('message', (load: HttpLoad) => void run(load))

async function run(load: HttpLoad): Promise<void> {
  let answered = 0
  let delays: number[] = []
  let unexpected: string | null = null
  const requests = createRequests(load)
  const sockets = Array.from({ length: load.connections }, () => openHttpSocket(load.url))
  for (const socket of sockets) void askOn(socket)

  async function askOn(socket: HttpSocket): Promise<void> {
    for (;;) {
      const sentAt = performance.now()
      const answer = await socket.ask(requests()).catch(String)
      delays.push(performance.now() - sentAt)
      if (answer.startsWith('HTTP/1.1 200') && answer.includes(load.expected)) answered += 1
      else {
        unexpected ??= answer
        return
      }
    }
  }
  await sleep(load.warmUpSeconds)
  delays = []
  const [before, startedAt] = [answered, performance.now()]
  await sleep(load.seconds)
  const perSecond = (answered - before) / ((performance.now() - startedAt) / 1_000)
  for (const socket of sockets) socket.destroy()
  process.send?.({ perSecond, medianMs: percentile(delays, 0.5), unexpected } satisfies HttpRate)
}

function sleep(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1_000))
}

function createRequests({ url, authorization, body }: HttpLoad): () => string {
  const { host, pathname } = new URL(url)
  const sample = body.replace('"KEY"', `"${randomUUID()}"`)
  const head = `POST ${pathname} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nAuthorization: ${authorization}\r\nContent-Length: ${Buffer.byteLength(sample)}\r\n\r\n`
  return () => head + body.replace('"KEY"', `"${randomUUID()}"`)
}

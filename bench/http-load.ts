import { randomUUID } from 'node:crypto'
import { connect, type Socket } from 'node:net'
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

// Bare sockets: node's own client costs as much as the server's whole answer, and both share the machine.
process.once('message', (load: HttpLoad) => void run(load))

async function run(load: HttpLoad): Promise<void> {
  let answered = 0
  let delays: number[] = []
  let unexpected: string | null = null
  const requests = createRequests(load)
  const sockets = Array.from({ length: load.connections }, () =>
    open(load, requests, (answer, delayMs) => {
      delays.push(delayMs)
      if (answer.startsWith('HTTP/1.1 200') && answer.includes(load.expected)) answered += 1
      else unexpected ??= answer
    }),
  )
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

function open(
  load: HttpLoad,
  nextRequest: () => string,
  onAnswer: (answer: string, delayMs: number) => void,
): Socket {
  const { hostname, port } = new URL(load.url)
  const socket = connect(Number(port), hostname)
  let received = ''
  let sentAt = 0
  const send = () => {
    sentAt = performance.now()
    socket.write(nextRequest())
  }
  socket.setNoDelay(true)
  socket.setEncoding('utf8')
  socket.on('connect', send)
  socket.on('data', (chunk) => {
    received += chunk
    if (!isWhole(received)) return
    onAnswer(received, performance.now() - sentAt)
    received = ''
    send()
  })
  socket.on('error', (error) => onAnswer(String(error), 0))
  return socket
}

/** Whether the answer is complete, by its length or its last chunk. */
function isWhole(answer: string): boolean {
  const end = answer.indexOf('\r\n\r\n')
  if (end === -1) return false
  const length = /content-length: (\d+)/i.exec(answer.slice(0, end))?.[1]
  if (length === undefined) return answer.endsWith('0\r\n\r\n')
  return Buffer.byteLength(answer) - end - 4 >= Number(length)
}

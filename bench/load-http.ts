import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'

/**
 * A process of its own that asks one server over keep-alive connections and says how many answers a second it got: node's own HTTP client
 * would cost as much as the server that is measured. `KEY` in the body becomes a fresh key for every request.
 * Argument: JSON of `HttpLoad`. Prints the rate; ends with 1 where an answer does not hold what it must.
 */
export interface HttpLoad {
  port: number
  body: string
  authorization: string
  /** What every answer has to hold. */
  expects: string
  connections: number
  seconds: number
  warmUpSeconds: number
}

function ask(load: HttpLoad, onAnswer: () => boolean): Promise<void> {
  const socket = connect(load.port, '127.0.0.1').setNoDelay()
  const send = () => {
    const body = load.body.replace('KEY', randomUUID())
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\nauthorization: ${load.authorization}\r\n` +
        `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    )
  }
  return new Promise((resolve, reject) => {
    let received = ''
    socket.on('connect', send)
    socket.on('error', reject)
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1')
      const headEnd = received.indexOf('\r\n\r\n')
      const length = /content-length: (\d+)/i.exec(received)?.[1]
      if (headEnd < 0 || length === undefined || received.length < headEnd + 4 + Number(length)) return
      if (!received.includes(load.expects))
        return reject(new Error(received.slice(headEnd + 4, headEnd + 400)))
      received = ''
      if (onAnswer()) send()
      else {
        socket.end()
        resolve()
      }
    })
  })
}

async function measure(load: HttpLoad): Promise<number> {
  const countFrom = performance.now() + load.warmUpSeconds * 1_000
  const endAt = countFrom + load.seconds * 1_000
  let answers = 0
  const onAnswer = () => {
    const now = performance.now()
    if (now >= countFrom && now < endAt) answers += 1
    return now < endAt
  }
  await Promise.all(Array.from({ length: load.connections }, () => ask(load, onAnswer)))
  return answers / load.seconds
}

const load = process.argv[2]
if (load) console.log(await measure(JSON.parse(load) as HttpLoad))

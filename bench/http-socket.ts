import { connect } from 'node:net'

/** Bare sockets: node's own client costs as much as the server's whole answer, and both share the machine. */
export interface HttpSocket {
  /** Sends one request, and resolves with its answer, head and body. One at a time. */
  ask(request: string): Promise<string>
  destroy(): void
}

export function openHttpSocket(url: string): HttpSocket {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  let received = ''
  let waiting: { resolve(answer: string): void; reject(error: Error): void } | null = null
  socket.setNoDelay(true)
  socket.setEncoding('utf8')
  socket.on('data', (chunk) => {
    received += chunk
    if (!isWhole(received)) return
    const answer = received
    received = ''
    waiting?.resolve(answer)
  })
  socket.on('error', (error) => waiting?.reject(error))
  return {
    ask(request) {
      const answered = new Promise<string>((resolve, reject) => {
        waiting = { resolve, reject }
      })
      socket.write(request)
      return answered
    },
    destroy: () => socket.destroy(),
  }
}

/** Whether the answer is complete, by its length or its last chunk. */
function isWhole(answer: string): boolean {
  const end = answer.indexOf('\r\n\r\n')
  if (end === -1) return false
  const length = /content-length: (\d+)/i.exec(answer.slice(0, end))?.[1]
  if (length === undefined) return answer.endsWith('0\r\n\r\n')
  return Buffer.byteLength(answer) - end - 4 >= Number(length)
}

/** A POST of JSON with these headers besides. */
export function writeRequest(url: string, headers: readonly string[], content: object): string {
  const { host, pathname } = new URL(url)
  const body = JSON.stringify(content)
  const head = [
    `POST ${pathname} HTTP/1.1`,
    `Host: ${host}`,
    'Content-Type: application/json',
    ...headers,
    `Content-Length: ${Buffer.byteLength(body)}`,
  ]
  return `${head.join('\r\n')}\r\n\r\n${body}`
}

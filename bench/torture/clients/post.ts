import { Agent, request } from 'node:http'

// Kept open, as clients keep them: a server that is killed cuts all of them at once.
const agent = new Agent({ keepAlive: true, maxSockets: 2_000, maxFreeSockets: 2_000 })

export interface Post {
  url: string
  secret: string
  /** The address that a proxy in front of the server says the client has. */
  address?: string
  body: string
  /** The client hangs up after so long, whatever the server does. */
  timeoutMs: number
}

/** @throws where the connection is refused or lost, or the time is over. */
export function post({
  url,
  secret,
  address,
  body,
  timeoutMs,
}: Post): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          authorization: `Bearer ${secret}`,
          ...(address && { 'x-forwarded-for': address }),
        },
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('aborted', () => reject(new Error('The answer broke off.')))
        response.on('end', () => {
          clearTimeout(timer)
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() })
        })
      },
    )
    const timer = setTimeout(() => sent.destroy(new Error('No answer in time.')), timeoutMs)
    sent.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    sent.end(body)
  })
}

export function closeConnections(): void {
  agent.destroy()
}

import type { IncomingMessage } from 'node:http'

/** `aborted`: the client went before it had sent everything, and whoever read may forget about it. */
export type Body = { text: string } | { tooLarge: true } | { aborted: true }

/** The whole body as text, or that it is too large: then what still comes is thrown away, not kept. */
export function readBody(request: IncomingMessage, bytesMax: number): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > bytesMax) {
    request.resume()
    return Promise.resolve({ tooLarge: true })
  }
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= bytesMax) chunks.push(chunk)
      else {
        chunks.length = 0
        resolve({ tooLarge: true })
      }
    })
    request.on('end', () => {
      const [only] = chunks
      resolve({
        text: chunks.length === 1 && only ? only.toString('utf8') : Buffer.concat(chunks).toString('utf8'),
      })
    })
    // All that can go wrong with what is received is that it ends too early.
    request.on('error', () => resolve({ aborted: true }))
    request.on('close', () => resolve({ aborted: true }))
  })
}

import type { IncomingMessage } from 'node:http'

/** `aborted`: the client went before it had sent everything, and whoever read may forget about it. */
export type Bytes = { bytes: Buffer } | { tooLarge: true } | { aborted: true }

/** The whole body, or that it is too large: then what still comes is thrown away, not kept. */
export function readBytes(request: IncomingMessage, bytesMax: number): Promise<Bytes> {
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
      resolve({ bytes: chunks.length === 1 && only ? only : Buffer.concat(chunks) })
    })
    // All that can go wrong with what is received is that it ends too early.
    request.on('error', () => resolve({ aborted: true }))
    request.on('close', () => resolve({ aborted: true }))
  })
}

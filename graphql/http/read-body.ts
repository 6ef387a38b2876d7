import type { IncomingMessage } from 'node:http'
import { readBytes } from '@/graphql/http/read-bytes'

/** `aborted`: the client went before it had sent everything, and whoever read may forget about it. */
export type Body = { text: string } | { tooLarge: true } | { aborted: true }

/** The whole body as text, or that it is too large. */
export async function readBody(request: IncomingMessage, bytesMax: number): Promise<Body> {
  const read = await readBytes(request, bytesMax)
  return 'bytes' in read ? { text: read.bytes.toString('utf8') } : read
}

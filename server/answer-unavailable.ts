import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { ONE_MOMENT_PAGE, ONE_MOMENT_POLICY } from '@/server/one-moment-page'

/** When a client may retry. */
export const RETRY_AFTER_SECONDS = 1

/** A body that is still on its way is read for so long, so that its sender is there to hear the answer. */
const BODY_WAIT_MS = 1_000

/**
 * 503 and when to retry, in the form that the client reads: a page that reloads by itself, GraphQL's own error, or a line of text. Nothing of
 * the request was done, so it may be sent again as it is.
 */
export async function answerUnavailable(request: IncomingMessage, response: ServerResponse): Promise<void> {
  request.resume()
  if (!request.complete) {
    await Promise.race([
      once(request, 'close').catch(() => undefined),
      sleep(BODY_WAIT_MS, null, { ref: false }),
    ])
  }
  const { type, body } = chooseAnswer(request)
  response.setHeader('Retry-After', RETRY_AFTER_SECONDS)
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Type', type)
  if (type.startsWith('text/html')) response.setHeader('Content-Security-Policy', ONE_MOMENT_POLICY)
  response.writeHead(503, { 'Content-Length': Buffer.byteLength(body) }).end(body)
}

function chooseAnswer({ url = '/', headers }: IncomingMessage): { type: string; body: string } {
  if (headers.accept?.includes('text/html'))
    return { type: 'text/html; charset=utf-8', body: ONE_MOMENT_PAGE }
  if (url.startsWith('/graphql')) {
    const message = 'We cannot answer just now. Send the same again in a moment.'
    const body = JSON.stringify({ errors: [{ message, extensions: { code: 'SERVICE_UNAVAILABLE' } }] })
    return { type: 'application/json; charset=utf-8', body }
  }
  return { type: 'text/plain; charset=utf-8', body: 'One moment: Onshelf is starting or stopping.\n' }
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { checkAuthBody } from '@/graphql/accounts/auth/check-auth-body'
import type { Auth } from '@/graphql/accounts/auth/create-auth'
import { ADDRESS_HEADER } from '@/graphql/accounts/auth/sign-in-hooks'
import { answerJson } from '@/graphql/http/answer-json'
import { readBody } from '@/graphql/http/read-body'

const BODY_BYTES_MAX = 16_384

/** What this product offers of better-auth's many endpoints: the others do not exist. */
const OFFERED: ReadonlySet<string> = new Set([
  'sign-in/email',
  'sign-up/email',
  'sign-out',
  'get-session',
  'change-password',
  'revoke-other-sessions',
])

const BASE = '/api/auth/'

/** `/api/auth/*`: better-auth behind node's own server. */
export async function handleAuth(
  request: IncomingMessage,
  response: ServerResponse,
  { auth, publicUrl }: { auth: Auth; publicUrl: string },
): Promise<void> {
  const path = (request.url ?? '').split('?', 1)[0] ?? ''
  if (!path.startsWith(BASE) || !OFFERED.has(path.slice(BASE.length))) {
    return answerJson(response, 404, '{"message":"There is nothing here."}')
  }
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
  const body = hasBody ? await readBody(request, BODY_BYTES_MAX) : { text: '' }
  if ('aborted' in body) return
  if ('tooLarge' in body) {
    response.setHeader('Connection', 'close')
    return answerJson(response, 413, '{"message":"This is too much."}')
  }
  const checked = checkAuthBody(path.slice(BASE.length), body.text)
  if ('problem' in checked) return answerJson(response, 400, JSON.stringify({ message: checked.problem }))
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers.set(name, value)
  }
  headers.set(ADDRESS_HEADER, readAddress(request))
  const answer = await auth.handler(
    new Request(publicUrl + (request.url ?? ''), {
      method: request.method,
      headers,
      ...(hasBody && checked.body !== '' && { body: checked.body }),
    }),
  )
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value)
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) response.setHeader('Set-Cookie', cookies)
  response.setHeader('Cache-Control', 'no-store')
  response.writeHead(answer.status)
  response.end(await answer.text())
}

const LOOPBACK = ['127.0.0.1', '::1', '::ffff:127.0.0.1']

/** Who is at the other end. A proxy on this machine is believed about whom it speaks for, nobody else is. */
function readAddress(request: IncomingMessage): string {
  const address = request.socket.remoteAddress ?? '0.0.0.0'
  const forwarded = request.headers['x-forwarded-for']
  if (typeof forwarded !== 'string' || !LOOPBACK.includes(address)) return address
  return forwarded.split(',').at(-1)?.trim() || address
}

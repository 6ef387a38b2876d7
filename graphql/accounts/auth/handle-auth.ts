import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Log } from '@/db/settings/create-log'
import { isRetryable } from '@/db/stock/classify-failure'
import { type AuthRequest, runAuthRequest } from '@/graphql/accounts/auth/auth-request'
import { checkAuthBody } from '@/graphql/accounts/auth/check-auth-body'
import { showClaimedEmail } from '@/graphql/accounts/auth/claim-address'
import type { Auth } from '@/graphql/accounts/auth/create-auth'
import { ADDRESS_HEADER } from '@/graphql/accounts/auth/sign-in-attempts'
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
  'change-email',
  'two-factor/enable',
  'two-factor/verify-totp',
  'two-factor/verify-backup-code',
  'two-factor/generate-backup-codes',
  'two-factor/disable',
  'revoke-other-sessions',
  'verify-email',
  'request-password-reset',
  'reset-password',
])

const BASE = '/api/auth/'

export interface HandleAuthOptions {
  auth: Auth
  publicUrl: string
  log: Pick<Log, 'error' | 'warn'>
  readAddress: (request: IncomingMessage) => string
}

/** `/api/auth/*`: better-auth behind node's own server. */
export async function handleAuth(
  request: IncomingMessage,
  response: ServerResponse,
  options: HandleAuthOptions,
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
  const state: AuthRequest = { failure: undefined, tokens: new Map(), address: null, afterwards: [] }
  const answer = await runAuthRequest(state, () => answerAuth(request, checked.body, options)).catch(
    (error: unknown) => {
      state.failure ??= error
      return null
    },
  )
  if (answer === null || hasFailed(answer, state.failure)) explainFailure(response, state.failure, options)
  else await sendAnswer(response, answer)
  for (const work of state.afterwards) {
    await work().catch((err: unknown) => options.log.error({ err }, 'what follows an account request failed'))
  }
}

async function answerAuth(
  request: IncomingMessage,
  body: string,
  { auth, publicUrl, readAddress }: HandleAuthOptions,
): Promise<Response> {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers.set(name, value)
  }
  headers.set(ADDRESS_HEADER, readAddress(request))
  return auth.handler(
    new Request(publicUrl + (request.url ?? ''), {
      method: request.method,
      headers,
      ...(body !== '' && { body }),
    }),
  )
}

/**
 * better-auth words some failed statements as a refusal, passes over others as if there were no such row (a sign-out that ended nothing), or answers 500 without a
 * word. That an address was taken meanwhile is a refusal.
 */
function hasFailed({ status }: Response, failure: unknown): boolean {
  return status >= 500 || (failure !== undefined && !isTaken(failure))
}

function isTaken(failure: unknown): boolean {
  if (typeof failure !== 'object' || failure === null) return false
  return ('code' in failure && failure.code === '23505') || ('cause' in failure && isTaken(failure.cause))
}

function explainFailure(response: ServerResponse, failure: unknown, { log }: HandleAuthOptions): void {
  if (isRetryable(failure)) {
    log.warn({ err: failure }, 'the database could not serve an account request')
    response.setHeader('Retry-After', '2')
    const message = 'We cannot answer just now. Send the same again in a moment.'
    answerJson(response, 503, JSON.stringify({ code: 'SERVICE_UNAVAILABLE', message }))
    return
  }
  const errorId = randomUUID()
  log.error({ err: failure, errorId }, 'an account request met a bug')
  const message = `Something broke on our side. If it stays broken, tell us this number: ${errorId}.`
  answerJson(response, 500, JSON.stringify({ code: 'INTERNAL_SERVER_ERROR', message, errorId }))
}

async function sendAnswer(response: ServerResponse, answer: Response): Promise<void> {
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value)
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) response.setHeader('Set-Cookie', cookies)
  response.setHeader('Cache-Control', 'no-store')
  response.writeHead(answer.status)
  response.end(showClaimedEmail(await answer.text()))
}

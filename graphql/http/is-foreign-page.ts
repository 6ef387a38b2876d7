import type { IncomingMessage, ServerResponse } from 'node:http'
import { isOwnOrigin } from '@/graphql/accounts/auth/trusted-origins'
import { answerError } from '@/graphql/http/answer-json'

/** Somebody's session is used from pages of the shop alone, as over a socket. A program sends no origin, or a key of its own. */
export function isForeignPage({ headers }: IncomingMessage, publicUrl: string): boolean {
  const { origin, host, cookie, authorization } = headers
  if (origin === undefined || cookie === undefined || authorization !== undefined) return false
  return !isOwnOrigin(origin, host, publicUrl)
}

export function refuseForeignPage(response: ServerResponse): void {
  answerError(response, 403, {
    code: 'FORBIDDEN',
    message: 'A page of another site cannot use a session of this one.',
  })
}

import { isStorable } from '@/db/text/is-storable'
import { readEmail } from '@/graphql/input/read-email'
import { NOT_STORABLE, readText } from '@/graphql/input/read-text'
import type { Reading } from '@/graphql/input/reading'

type Read = (value: unknown) => Reading<unknown>

const text =
  (read: (value: string) => Reading<unknown>): Read =>
  (value) =>
    typeof value === 'string' ? read(value) : { problem: 'A text is needed.' }

const name = text((value) => readText(value, { max: 100 }))
const email = text(readEmail)
/** As it was typed: a blank at its end belongs to it. How long it has to be is asked later. */
const secret = text((value) => (isStorable(value) ? { value } : { problem: NOT_STORABLE }))
/** As apps show it and people keep it: with blanks, in capitals. */
const code = text((value) => readText(value.replaceAll(/\s/g, '').toLowerCase(), { max: 40 }))
const choice: Read = (value) =>
  typeof value === 'boolean' ? { value } : { problem: 'Either true or false is needed.' }

/** What the body of each request may hold. A picture's address is none of it: nobody's page loads what somebody typed. */
const bodies: Readonly<Record<string, Readonly<Record<string, Read>>>> = {
  'sign-in/email': { email, password: secret, rememberMe: choice },
  'sign-up/email': { name, email, password: secret, rememberMe: choice },
  'sign-out': {},
  'change-password': { currentPassword: secret, newPassword: secret, revokeOtherSessions: choice },
  'change-email': { newEmail: email, password: secret },
  'two-factor/enable': { password: secret },
  'two-factor/verify-totp': { code, trustDevice: choice },
  'two-factor/verify-backup-code': { code, trustDevice: choice },
  'two-factor/generate-backup-codes': { password: secret },
  'two-factor/disable': { password: secret },
  'revoke-other-sessions': {},
  'request-password-reset': { email },
  'reset-password': { newPassword: secret, token: secret },
}

/**
 * The body of a request about accounts by the same rules as an argument of GraphQL: its texts normalised, nothing in it
 * that Postgres would refuse, and nothing that is not asked for. `problem` names the field.
 */
export function checkAuthBody(path: string, body: string): { body: string } | { problem: string } {
  const fields = bodies[path]
  if (body === '') return { body }
  const given = parseObject(body)
  if (given === null) return { problem: 'The body is not a JSON object.' }
  const kept: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(given)) {
    const read = fields ? (Object.hasOwn(fields, field) ? fields[field] : undefined) : readAny
    if (!read)
      return { problem: `${isStorable(field) ? field.slice(0, 50) : 'A field'}: this is not asked for.` }
    const reading = read(value)
    if ('problem' in reading) return { problem: `${field}: ${reading.problem}` }
    kept[field] = reading.value
  }
  return { body: JSON.stringify(kept) }
}

/** Requests that no list above names hold plain values, each of which can be kept. */
const readAny: Read = (value) =>
  typeof value === 'string'
    ? secret(value)
    : typeof value === 'object' && value !== null
      ? { problem: 'A plain value is needed.' }
      : { value }

function parseObject(body: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(body)
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

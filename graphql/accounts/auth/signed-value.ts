import { createHmac, timingSafeEqual } from 'node:crypto'

/** A value and its signature as a cookie carries them: `value.signature`. The same form as better-auth's session cookie. */
export function signValue(value: string, secret: string): string {
  return `${value}.${createHmac('sha256', secret).update(value).digest('base64')}`
}

/** The value of a signed cookie, null where the signature is not ours. */
export function verifySigned(signed: string, secret: string): string | null {
  const end = signed.lastIndexOf('.')
  if (end < 1) return null
  const value = signed.slice(0, end)
  const expected = Buffer.from(signValue(value, secret))
  const given = Buffer.from(signed)
  return expected.length === given.length && timingSafeEqual(expected, given) ? value : null
}

import { z } from 'zod'
import { readText } from '@/graphql/input/read-text'
import type { Reading } from '@/graphql/input/reading'

/** The longest address that a mail server takes (RFC 5321). */
const EMAIL_MAX = 254

/** The same pattern as at sign-up: whoever has an account can order with its address. */
export function readEmail(raw: string): Reading<string> {
  const text = readText(raw, { max: EMAIL_MAX })
  if ('problem' in text || z.regexes.email.test(text.value)) return text
  return { problem: 'Write an address like name@example.com.' }
}

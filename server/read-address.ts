import { isStorable } from '@/db/text/is-storable'

/** Longer addresses are of no page of ours; the whole head of a request is bounded by node. */
const ADDRESS_MAX = 8_000

/** What is wrong with the address of a request, in a sentence for whoever sent it, or null: it can be decoded, and what it says can be kept. */
export function findAddressProblem(url: string): string | null {
  if (!url.startsWith('/')) return 'An address begins with a slash.'
  if (url.length > ADDRESS_MAX) return `An address has at most ${ADDRESS_MAX} characters.`
  const decoded = decode(url)
  if (decoded === null) return 'This address has a percent sign that does not belong to a character.'
  return isStorable(decoded) ? null : 'This address contains a character that cannot be kept.'
}

/**
 * The address of a request without the origin that a proxy may write before it (RFC 9112, 3.2.2), and the host that it is meant for: that of
 * the address, which goes before the header.
 */
export function readTarget(url: string, host: string | undefined): { url: string; host: string | undefined } {
  const origin = /^https?:\/\/([^/?#]*)/i.exec(url)
  if (!origin) return { url, host }
  const path = url.slice(origin[0].length)
  return { url: path.startsWith('/') ? path : `/${path}`, host: origin[1] }
}

/** A name of the internet has at most 253 characters. */
const HOST = /^(?:[\w.-]{1,253}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i

/** What is wrong with the host that a request names, in a sentence, or null. HTTP/1.0 knows none. */
export function findHostProblem(host: string | undefined): string | null {
  if (host === undefined || HOST.test(host)) return null
  return 'The Host header names no host.'
}

/** The cookies that can be decoded to text that can be kept; every other one is read as missing. */
export function keepReadableCookies(cookies: string): string {
  if (!cookies.includes('%')) return cookies
  return cookies
    .split(';')
    .filter((cookie) => {
      const decoded = decode(cookie)
      return decoded !== null && isStorable(decoded)
    })
    .join(';')
}

function decode(text: string): string | null {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

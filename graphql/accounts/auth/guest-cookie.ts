import { createHmac } from 'node:crypto'
import { stringifySetCookie } from 'cookie'
import { uuidv7 } from 'uuidv7'
import { readCookie } from '@/graphql/accounts/auth/read-cookie'
import { signValue, verifySigned } from '@/graphql/accounts/auth/signed-value'
import { isUuid } from '@/graphql/base/opaque-id'

const YEAR_SECONDS = 31_536_000

export interface GuestCookie {
  name: string
  /** The guest's id, null where there is none that we gave. */
  read(cookieHeader: string | null | undefined): string | null
  /** A new guest and the `Set-Cookie` that keeps them. */
  make(): { guestId: string; setCookie: string }
  /** What takes the cookie away. */
  clear: string
}

/** The name of someone who has not signed in: signed, HttpOnly, made only once they put something into a cart. */
export function createGuestCookie({ secret, isSecure }: { secret: string; isSecure: boolean }): GuestCookie {
  const name = `${isSecure ? '__Secure-' : ''}onshelf.guest`
  // A key of its own, so that no other signed value can pass for a guest.
  const key = createHmac('sha256', secret).update('guest cookie').digest('base64')
  const write = (value: string, maxAge: number): string =>
    stringifySetCookie({ name, value, maxAge, path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure })
  return {
    name,
    read(cookieHeader) {
      const signed = readCookie(cookieHeader, name)
      const guestId = signed === null ? null : verifySigned(signed, key)
      return guestId !== null && isUuid(guestId) ? guestId : null
    },
    make() {
      const guestId = uuidv7()
      return { guestId, setCookie: write(signValue(guestId, key), YEAR_SECONDS) }
    },
    clear: write('', 0),
  }
}

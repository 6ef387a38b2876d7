import { APIError, createAuthMiddleware } from 'better-auth/api'
import { countSignInAttempt, forgetSignInAttempts } from '@/db/accounts/throttle-sign-in'
import type { AuthOptions } from '@/graphql/accounts/auth/create-auth'

/** Carries the address of the socket's other end; what a client sends under this name is thrown away. */
export const ADDRESS_HEADER = 'x-onshelf-address'

/** Around signing in and up: throttling before, and after it what was a guest's. */
export function signInHooks({ database: { db }, clock, guestCookie, log, onGuestSignedIn }: AuthOptions) {
  const before = createAuthMiddleware(async ({ path, body, headers }) => {
    if (path === '/sign-up/email') requireName(body?.name)
    if (path !== '/sign-in/email' || typeof body?.email !== 'string') return
    const attempt = { email: body.email, address: addressOf(headers), at: clock() }
    const wait = await countSignInAttempt(db, attempt)
    if (wait === null) return
    throw new APIError(
      'TOO_MANY_REQUESTS',
      { message: `Too many attempts. Try again in ${Math.ceil(wait / 60)} minutes.` },
      { 'retry-after': String(wait) },
    )
  })
  const after = createAuthMiddleware(async (ctx) => {
    const signedIn = ctx.context.newSession
    if (!signedIn || (ctx.path !== '/sign-in/email' && ctx.path !== '/sign-up/email')) return
    await forgetSignInAttempts(db, { email: signedIn.user.email, address: addressOf(ctx.headers) })
    const guestId = guestCookie.read(ctx.headers?.get('cookie'))
    if (guestId === null) return
    try {
      await onGuestSignedIn(guestId, signedIn.user.id)
      ctx.setHeader('set-cookie', guestCookie.clear)
    } catch (err) {
      // They are signed in all the same; the guest's cookie stays, and the next sign-in tries again.
      log.error({ err }, 'what was a guest’s could not be handed over')
    }
  })
  return { before, after }
}

function addressOf(headers: Headers | undefined): string {
  return headers?.get(ADDRESS_HEADER) ?? 'unknown'
}

function requireName(name: unknown): void {
  const length = typeof name === 'string' ? name.trim().length : 0
  if (length < 1 || length > 100) {
    throw new APIError('BAD_REQUEST', { message: 'A name of 1 to 100 characters is needed.' })
  }
}

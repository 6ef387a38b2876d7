import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api'
import type { BetterAuthPlugin } from 'better-auth/types'
import { z } from 'zod'
import { endApiKeys } from '@/db/accounts/end-api-keys'
import { forgetTrustedDevices } from '@/db/accounts/forget-trusted-devices'
import { countSignInAttempt, forgetSignInAttempts } from '@/db/accounts/throttle-sign-in'
import { isRetryable } from '@/db/stock/classify-failure'
import type { AuthOptions } from '@/graphql/accounts/auth/auth-options'
import { currentAuthRequest } from '@/graphql/accounts/auth/auth-request'
import { checkChangeLink, warnOldAddress } from '@/graphql/accounts/auth/change-address'
import { chooseAccount } from '@/graphql/accounts/auth/choose-account'
import { withPlaceholder } from '@/graphql/accounts/auth/claim-address'
import { type Context, requireOwnPassword } from '@/graphql/accounts/auth/require-own-password'
import { requireConfirmedAddress } from '@/graphql/accounts/auth/second-factor'
import { addressOf, tooManyAttempts } from '@/graphql/accounts/auth/sign-in-attempts'

/** Around signing in and up: throttling and who is meant before, and after it what was a guest's. */
export function signInHooks(options: AuthOptions) {
  const { database, clock, guestCookie, log, onGuestSignedIn } = options
  const { db } = database

  async function beforeSignIn(ctx: Context) {
    const { email, password } = ctx.body ?? {}
    if (typeof email !== 'string' || typeof password !== 'string') return
    const address = noteAddress(email)
    const wait = await countSignInAttempt(db, {
      email: address,
      address: addressOf(ctx.headers),
      at: clock(),
    })
    if (wait !== null) throw tooManyAttempts(wait)
    const chosen = await chooseAccount(db, { address, password })
    if (chosen === null) throw wrongPassword()
    return { context: { ...ctx, body: { ...ctx.body, email: chosen } } }
  }

  async function beforeSignUp(ctx: Context) {
    requireName(ctx.body?.name)
    if (!z.email().safeParse(ctx.body?.email).success) return
    noteAddress(ctx.body.email)
    return { context: { ...ctx, body: withPlaceholder(ctx.body) } }
  }

  const before = createAuthMiddleware(async (ctx) => {
    if (ctx.path === '/sign-in/email') return beforeSignIn(ctx)
    if (ctx.path === '/sign-up/email') return beforeSignUp(ctx)
    await requireOwnPassword(ctx, options)
    if (ctx.path === '/two-factor/enable') await requireConfirmedAddress(ctx)
    if (ctx.path === '/change-email') await warnOldAddress(ctx, options)
    if (ctx.path === '/verify-email') await checkChangeLink(ctx, options)
    // Whoever knows the old password must not stay: a new one ends every other session, whatever was asked for.
    if (ctx.path === '/change-password') {
      return { context: { ...ctx, body: { ...ctx.body, revokeOtherSessions: true } } }
    }
    return undefined
  })

  const after = createAuthMiddleware(async (ctx) => {
    const person = ctx.context.session?.user
    if (person && !isAPIError(ctx.context.returned)) {
      if (ctx.path === '/change-password') await endApiKeys(database, { userId: person.id, at: clock() })
      if (FORGETS_DEVICES.has(ctx.path)) await forgetTrustedDevices(db, person.id)
    }
    const signedIn = ctx.context.newSession
    if (!signedIn || !SIGNS_IN.has(ctx.path)) return
    const email = currentAuthRequest()?.address ?? nameOf(signedIn.user)
    await forgetSignInAttempts(db, { email, address: addressOf(ctx.headers) })
    const guestId = guestCookie.read(ctx.headers?.get('cookie'))
    if (guestId === null) return
    try {
      await onGuestSignedIn(guestId, signedIn.user.id)
      ctx.setHeader('set-cookie', guestCookie.clear)
    } catch (err) {
      // They are signed in all the same; the guest's cookie stays, and the next sign-in tries again.
      const write = isRetryable(err) ? log.warn : log.error
      write.call(log, { err }, 'what was a guest’s could not be handed over')
    }
  })
  const always = () => true
  return {
    id: 'onshelf-sign-in',
    hooks: { before: [{ matcher: always, handler: before }], after: [{ matcher: always, handler: after }] },
  } satisfies BetterAuthPlugin
}

/** After these somebody who was a guest may have signed in. */
const SIGNS_IN: ReadonlySet<string | undefined> = new Set([
  '/sign-in/email',
  '/sign-up/email',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
])

/** A device was trusted with what is not so any more. */
const FORGETS_DEVICES: ReadonlySet<string | undefined> = new Set(['/change-password', '/two-factor/disable'])

/** The address with which they sign in. */
function nameOf({ email, claimedEmail }: { email: string; claimedEmail?: unknown }): string {
  return typeof claimedEmail === 'string' ? claimedEmail : email
}

function noteAddress(email: string): string {
  const address = email.toLowerCase()
  const request = currentAuthRequest()
  if (request) request.address = address
  return address
}

function wrongPassword(): APIError {
  return new APIError('UNAUTHORIZED', {
    code: 'INVALID_EMAIL_OR_PASSWORD',
    message: 'The e-mail address and the password do not belong together.',
  })
}

function requireName(name: unknown): void {
  const length = typeof name === 'string' ? name.trim().length : 0
  if (length < 1 || length > 100) {
    throw new APIError('BAD_REQUEST', { message: 'A name of 1 to 100 characters is needed.' })
  }
}

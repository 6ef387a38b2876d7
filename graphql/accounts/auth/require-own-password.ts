import { APIError, type createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import { checkOwnPassword } from '@/db/accounts/check-own-password'
import type { AuthOptions } from '@/graphql/accounts/auth/auth-options'
import { addressOf, tooManyAttempts } from '@/graphql/accounts/auth/sign-in-attempts'

export type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0]

/** In which field each request carries the password of whoever has signed in. */
const passwordFields: Readonly<Record<string, string>> = {
  '/change-password': 'currentPassword',
  '/change-email': 'password',
  '/two-factor/enable': 'password',
  '/two-factor/disable': 'password',
  '/two-factor/generate-backup-codes': 'password',
}

/**
 * The password, once more, before what somebody at a screen that was left open must not do; counted as signing in is. The library looks at it again, where it asks
 * for one at all.
 */
export async function requireOwnPassword(
  ctx: Context,
  { database: { db }, clock }: Pick<AuthOptions, 'database' | 'clock'>,
): Promise<void> {
  const field = passwordFields[ctx.path]
  if (field === undefined) return
  const signedIn = await getSessionFromCtx(ctx)
  // The endpoint itself refuses whoever has not signed in.
  if (!signedIn) return
  const {
    id: userId,
    email,
    claimedEmail,
  } = signedIn.user as { id: string; email: string; claimedEmail?: string | null }
  const password: unknown = ctx.body?.[field]
  const checked = await checkOwnPassword(db, {
    userId,
    email: claimedEmail ?? email,
    password: typeof password === 'string' ? password : '',
    address: addressOf(ctx.headers),
    at: clock(),
  })
  if (checked === 'right') return
  if (checked === 'wrong')
    throw new APIError('BAD_REQUEST', { code: 'INVALID_PASSWORD', message: 'This is not your password.' })
  throw tooManyAttempts(checked.waitSeconds)
}

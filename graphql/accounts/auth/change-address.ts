import { APIError, getSessionFromCtx } from 'better-auth/api'
import { verifyJWT } from 'better-auth/crypto'
import { isKnownAddress, UNCONFIRMED } from '@/db/accounts/claimed-email'
import { accountMails, CONFIRM_PAGE } from '@/graphql/accounts/auth/account-mails'
import type { AuthOptions } from '@/graphql/accounts/auth/auth-options'
import type { Context } from '@/graphql/accounts/auth/require-own-password'

/** Whoever has the address until now is told that somebody asked for another: it may not have been them. */
export async function warnOldAddress(ctx: Context, options: AuthOptions): Promise<void> {
  const signedIn = await getSessionFromCtx(ctx)
  if (signedIn && !signedIn.user.email.endsWith(UNCONFIRMED))
    accountMails(options).warnOfChange(signedIn.user.email)
}

/**
 * The link of the mail to a new address works for whoever asked for it and is signed in: the library would sign anybody in who opens it, past the second factor.
 * @throws a redirect to the page that says why it does not.
 */
export async function checkChangeLink(
  ctx: Context,
  { database: { db }, secret }: AuthOptions,
): Promise<void> {
  const token: unknown = ctx.query?.token
  const claim =
    typeof token === 'string' ? await verifyJWT<{ email?: string; updateTo?: string }>(token, secret) : null
  if (claim?.updateTo === undefined) return
  const signedIn = await getSessionFromCtx(ctx)
  if (signedIn?.user.email !== claim.email) throw refuse('SIGN_IN')
  if (await isKnownAddress(db, claim.updateTo)) throw refuse('TAKEN')
}

function refuse(error: string): APIError {
  return new APIError('FOUND', undefined, { location: `${CONFIRM_PAGE}?error=${error}` })
}

import { randomInt } from 'node:crypto'
import { APIError, getSessionFromCtx } from 'better-auth/api'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { UNCONFIRMED } from '@/db/accounts/claimed-email'
import type { Context } from '@/graphql/accounts/auth/require-own-password'

const RECOVERY_CODES = 10

/** Without what is read as something else. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

const newRecoveryCode = (): string => {
  const letters = Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)])
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`
}

/**
 * Codes of an authenticator app (TOTP), asked for after the password. The secret and what is left of the recovery codes are encrypted in the database. Ten wrong codes
 * in a row lock it for a quarter of an hour, five end the sign-in that they were for.
 */
export function secondFactor() {
  return twoFactor({
    issuer: 'Onshelf',
    backupCodeOptions: {
      storeBackupCodes: 'encrypted',
      customBackupCodesGenerate: () => Array.from({ length: RECOVERY_CODES }, newRecoveryCode),
    },
  })
}

/** The app lists its accounts by their addresses, and a placeholder is none. */
export async function requireConfirmedAddress(ctx: Context): Promise<void> {
  const signedIn = await getSessionFromCtx(ctx)
  if (!signedIn?.user.email.endsWith(UNCONFIRMED)) return
  throw new APIError('BAD_REQUEST', {
    code: 'EMAIL_NOT_CONFIRMED',
    message: 'Confirm your e-mail address first: open the link of the mail that we sent you.',
  })
}

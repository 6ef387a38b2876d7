import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { betterAuth } from 'better-auth/minimal'
import { uuidv7 } from 'uuidv7'
import { UNCONFIRMED } from '@/db/accounts/claimed-email'
import { endApiKeys } from '@/db/accounts/end-api-keys'
import { forgetCredential } from '@/db/accounts/forget-credential'
import { forgetPerson } from '@/db/accounts/forget-person'
import { forgetTrustedDevices } from '@/db/accounts/forget-trusted-devices'
import { hashPassword, verifyPassword } from '@/db/accounts/hash-password'
import { hashSessionToken, isHashedToken } from '@/db/accounts/hash-session-token'
import * as schema from '@/db/schema/accounts'
import { accountMails } from '@/graphql/accounts/auth/account-mails'
import type { AuthOptions } from '@/graphql/accounts/auth/auth-options'
import { currentAuthRequest } from '@/graphql/accounts/auth/auth-request'
import { claimAddress, confirmAddress } from '@/graphql/accounts/auth/claim-address'
import { guardAdapter } from '@/graphql/accounts/auth/guard-adapter'
import { limitRate } from '@/graphql/accounts/auth/limit-rate'
import { secondFactor } from '@/graphql/accounts/auth/second-factor'
import { ADDRESS_HEADER } from '@/graphql/accounts/auth/sign-in-attempts'
import { signInHooks } from '@/graphql/accounts/auth/sign-in-hooks'
import { trustedOrigins } from '@/graphql/accounts/auth/trusted-origins'

const SESSION_DAYS = 30
const CONFIRM_HOURS = 24

/** E-mail and password, sessions in cookies, throttled. Roles are columns that better-auth does not know, so that no input can set them. */
export function createAuth(options: AuthOptions) {
  const { database, secret, publicUrl, log, clock } = options
  const mails = accountMails(options)
  const adapter = drizzleAdapter(database.db, { provider: 'pg', schema, transaction: true })
  return betterAuth({
    appName: 'Onshelf',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    database: (settings: Parameters<typeof adapter>[0]) => guardAdapter(adapter(settings)),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 8,
      maxPasswordLength: 128,
      autoSignIn: true,
      password: { hash: hashPassword, verify: verifyPassword },
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: async ({ user: { id: userId } }) => {
        await endApiKeys(database, { userId, at: clock() })
        await forgetTrustedDevices(database.db, userId)
      },
      sendResetPassword: async ({ user, token }) => mails.offerNewPassword(user.email, token),
    },
    user: {
      additionalFields: { claimedEmail: { type: 'string', required: false, input: false } },
      changeEmail: { enabled: true },
    },
    emailVerification: {
      sendOnSignUp: true,
      expiresIn: CONFIRM_HOURS * 3_600,
      sendVerificationEmail: async ({ user: { email }, token }) =>
        email.endsWith(UNCONFIRMED) ? mails.askToConfirm(token) : mails.askToConfirmChange(email, token),
      beforeEmailVerification: async ({ id }) => {
        await confirmAddress(database.db, { userId: id, at: clock() })
        await forgetPerson(database, id)
      },
    },
    session: { expiresIn: SESSION_DAYS * 86_400, updateAge: 86_400 },
    trustedOrigins: trustedOrigins(publicUrl),
    rateLimit: limitRate(database.db, clock),
    advanced: {
      cookiePrefix: 'onshelf',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      database: { generateId: () => uuidv7() },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
    // In this order: while a code is waited for, nobody has signed in yet.
    plugins: [secondFactor(), signInHooks(options)],
    databaseHooks: {
      user: {
        create: { before: async (user) => ({ data: claimAddress(user) }) },
        update: {
          // An address that was confirmed takes the place of one that was only claimed.
          before: async (changes) => ({ data: changes.email ? { ...changes, claimedEmail: null } : changes }),
          // Null where it was somebody else's address by then.
          after: async (person: { id: string } | null) => {
            if (person) await forgetPerson(database, person.id)
          },
        },
      },
      session: {
        delete: {
          after: ({ token }) =>
            forgetCredential(database, `session:${isHashedToken(token) ? token : hashSessionToken(token)}`),
        },
      },
    },
    verification: { storeIdentifier: 'hashed' },
    // `handleAuth` decides how an error is answered.
    onAPIError: { throw: true },
    telemetry: { enabled: false },
    logger: {
      level: 'warn',
      // During a request it tells of clients' mistakes in the words of bugs, and of bugs twice: see `handleAuth`.
      log: (level, message) => {
        if (currentAuthRequest() !== undefined) log.debug(message)
        else if (level === 'error') log.error(message)
        else log.warn(message)
      },
    },
  })
}

export type Auth = ReturnType<typeof createAuth>

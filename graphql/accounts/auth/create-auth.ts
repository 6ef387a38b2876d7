import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { APIError } from 'better-auth/api'
import { betterAuth } from 'better-auth/minimal'
import { uuidv7 } from 'uuidv7'
import { forgetCredential } from '@/db/accounts/forget-credential'
import type { Database } from '@/db/client'
import * as schema from '@/db/schema/accounts'
import type { Log } from '@/db/settings/create-log'
import type { GuestCookie } from '@/graphql/accounts/auth/guest-cookie'
import { limitRate } from '@/graphql/accounts/auth/limit-rate'
import { ADDRESS_HEADER, signInHooks } from '@/graphql/accounts/auth/sign-in-hooks'
import { signValue } from '@/graphql/accounts/auth/signed-value'
import { trustedOrigins } from '@/graphql/accounts/auth/trusted-origins'

export interface AuthOptions {
  database: Database
  secret: string
  publicUrl: string
  log: Pick<Log, 'warn' | 'error'>
  clock: () => Date
  guestCookie: GuestCookie
  /** A guest is now known as a person: what was theirs follows. */
  onGuestSignedIn(guestId: string, userId: string): Promise<void>
}

const SESSION_DAYS = 30

/** E-mail and password, sessions in cookies, throttled. Roles are columns that better-auth does not know, so that no input can set them. */
export function createAuth(options: AuthOptions) {
  const { database, secret, publicUrl, log, clock } = options
  return betterAuth({
    appName: 'Onshelf',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    database: drizzleAdapter(database.db, { provider: 'pg', schema, transaction: true }),
    emailAndPassword: { enabled: true, minPasswordLength: 8, maxPasswordLength: 128, autoSignIn: true },
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
    hooks: signInHooks(options),
    databaseHooks: {
      session: {
        delete: {
          after: ({ token }) => forgetCredential(database, `session:${signValue(token, secret)}`),
        },
      },
    },
    onAPIError: {
      // An expected refusal is the client's to read; only a bug is ours.
      onError: (error) => {
        if (!(error instanceof APIError) || error.statusCode >= 500)
          log.error({ err: error }, 'an account request failed')
      },
    },
    telemetry: { enabled: false },
    logger: {
      level: 'warn',
      // Its further arguments may carry an address or a row: only the sentence is kept, and an error. Without one it
      // speaks of what a client did wrong, such as a foreign origin or a wrong password.
      log: (level, message, ...rest) => {
        const err = rest.find((each) => each instanceof Error)
        if (level === 'error' && err) log.error({ err }, message)
        else log.warn({ err }, message)
      },
    },
  })
}

export type Auth = ReturnType<typeof createAuth>

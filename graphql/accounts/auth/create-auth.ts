import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { APIError, createAuthMiddleware } from 'better-auth/api'
import { betterAuth } from 'better-auth/minimal'
import { uuidv7 } from 'uuidv7'
import { forgetCredential } from '@/db/accounts/forget-credential'
import {
  countSignInAttempt,
  forgetSignInAttempts,
  THROTTLE_WINDOW_SECONDS,
} from '@/db/accounts/throttle-sign-in'
import type { Database } from '@/db/client'
import * as schema from '@/db/schema/accounts'
import type { Log } from '@/db/settings/create-log'
import type { GuestCookie } from '@/graphql/accounts/auth/guest-cookie'
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

/** Carries the address of the socket's other end; what a client sends under this name is thrown away. */
export const ADDRESS_HEADER = 'x-onshelf-address'

const SESSION_DAYS = 30

/** E-mail and password, sessions in cookies, throttled. Roles are columns that better-auth does not know, so that no input can set them. */
export function createAuth(options: AuthOptions) {
  const { database, secret, publicUrl, log, clock, guestCookie, onGuestSignedIn } = options
  const { db } = database
  return betterAuth({
    appName: 'Onshelf',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    database: drizzleAdapter(db, { provider: 'pg', schema, transaction: true }),
    emailAndPassword: { enabled: true, minPasswordLength: 8, maxPasswordLength: 128, autoSignIn: true },
    session: { expiresIn: SESSION_DAYS * 86_400, updateAge: 86_400 },
    trustedOrigins: trustedOrigins(publicUrl),
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 10,
      max: 100,
      customRules: {
        // Rows older than the longest window are tidied away: ours, of single sign-ins, must live as long.
        '/change-password': { window: THROTTLE_WINDOW_SECONDS, max: 10 },
        '/sign-in/*': { window: 60, max: 120 },
        '/sign-up/*': { window: 60, max: 30 },
      },
    },
    advanced: {
      cookiePrefix: 'onshelf',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      database: { generateId: () => uuidv7() },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
    hooks: {
      before: createAuthMiddleware(async (ctx) => {
        if (ctx.path === '/sign-up/email') requireName(ctx.body?.name)
        if (ctx.path !== '/sign-in/email' || typeof ctx.body?.email !== 'string') return
        const wait = await countSignInAttempt(db, {
          email: ctx.body.email,
          address: addressOf(ctx.headers),
          at: clock(),
        })
        if (wait !== null) {
          throw new APIError(
            'TOO_MANY_REQUESTS',
            { message: `Too many attempts. Try again in ${Math.ceil(wait / 60)} minutes.` },
            { 'retry-after': String(wait) },
          )
        }
      }),
      after: createAuthMiddleware(async (ctx) => {
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
      }),
    },
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
      // Its further arguments may carry an address or a row: only the sentence is kept, and an error.
      log: (level, message, ...rest) => {
        const err = rest.find((each) => each instanceof Error)
        if (level === 'error') log.error({ err }, message)
        else log.warn({ err }, message)
      },
    },
  })
}

export type Auth = ReturnType<typeof createAuth>

function addressOf(headers: Headers | undefined): string {
  return headers?.get(ADDRESS_HEADER) ?? 'unknown'
}

function requireName(name: unknown): void {
  const length = typeof name === 'string' ? name.trim().length : 0
  if (length < 1 || length > 100) {
    throw new APIError('BAD_REQUEST', { message: 'A name of 1 to 100 characters is needed.' })
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { listenForForgotten } from '@/db/accounts/forget-credential'
import type { Database } from '@/db/client'
import type { SendMail } from '@/db/mail/create-mailer'
import { mergeGuestCart } from '@/db/orders/cart/merge-guest-cart'
import type { Log } from '@/db/settings/create-log'
import type { TrustedProxies } from '@/db/settings/trusted-proxies'
import { createAuth } from '@/graphql/accounts/auth/create-auth'
import {
  createCredentialNamer,
  createViewerFinder,
  type FindViewer,
  type NameCredential,
} from '@/graphql/accounts/auth/find-viewer'
import { createGuestCookie, type GuestCookie } from '@/graphql/accounts/auth/guest-cookie'
import { handleAuth } from '@/graphql/accounts/auth/handle-auth'
import { createAddressReader } from '@/graphql/accounts/auth/read-address'

export interface AccountsOptions {
  database: Database
  secret: string
  publicUrl: string
  log: Pick<Log, 'warn' | 'error' | 'debug'>
  trustedProxies: TrustedProxies
  sendMail: SendMail
  clock: () => Date
}

/** Who people are: signing in, sessions, API keys, guests. */
export interface Accounts {
  findViewer: FindViewer
  nameCredential: NameCredential
  guestCookie: GuestCookie
  /** Who is at the other end, as trusted proxies name them. */
  readAddress(request: IncomingMessage): string
  handleAuth(request: IncomingMessage, response: ServerResponse): Promise<void>
  stop(): Promise<void>
}

/** Ready once it is returned: it listens for credentials that other processes end. */
export async function createAccounts(options: AccountsOptions): Promise<Accounts> {
  const { database, secret, publicUrl, clock, log } = options
  const readAddress = createAddressReader(options.trustedProxies)
  const guestCookie = createGuestCookie({ secret, isSecure: publicUrl.startsWith('https:') })
  const auth = createAuth({
    ...options,
    guestCookie,
    onGuestSignedIn: async (guestId, userId) => {
      await mergeGuestCart(database, { guest: `guest:${guestId}`, user: `user:${userId}`, at: clock() })
    },
  })
  const { authCookies } = await auth.$context
  const findViewer = createViewerFinder({
    database,
    secret,
    clock,
    guestCookie,
    sessionCookieName: authCookies.sessionToken.name,
  })
  const forgotten = await listenForForgotten(database)
  return {
    findViewer,
    nameCredential: createCredentialNamer(authCookies.sessionToken.name),
    guestCookie,
    readAddress,
    handleAuth: (request, response) => handleAuth(request, response, { auth, publicUrl, log, readAddress }),
    stop: forgotten.stop,
  }
}

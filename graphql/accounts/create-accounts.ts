import type { IncomingMessage, ServerResponse } from 'node:http'
import { listenForForgotten } from '@/db/accounts/forget-credential'
import type { Database } from '@/db/client'
import { mergeGuestCart } from '@/db/orders/cart/merge-guest-cart'
import type { Log } from '@/db/settings/create-log'
import { createAuth } from '@/graphql/accounts/auth/create-auth'
import { createViewerFinder, type FindViewer } from '@/graphql/accounts/auth/find-viewer'
import { createGuestCookie, type GuestCookie } from '@/graphql/accounts/auth/guest-cookie'
import { handleAuth } from '@/graphql/accounts/auth/handle-auth'

export interface AccountsOptions {
  database: Database
  secret: string
  publicUrl: string
  log: Pick<Log, 'warn' | 'error'>
  clock: () => Date
}

/** Who people are: signing in, sessions, API keys, guests. */
export interface Accounts {
  findViewer: FindViewer
  guestCookie: GuestCookie
  handleAuth(request: IncomingMessage, response: ServerResponse): Promise<void>
  stop(): Promise<void>
}

/** Ready once it is returned: it listens for credentials that other processes end. */
export async function createAccounts(options: AccountsOptions): Promise<Accounts> {
  const { database, secret, publicUrl, clock } = options
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
    guestCookie,
    handleAuth: (request, response) => handleAuth(request, response, { auth, publicUrl }),
    stop: forgotten.stop,
  }
}

import type { Database } from '@/db/client'
import type { SendMail } from '@/db/mail/create-mailer'
import type { Log } from '@/db/settings/create-log'
import type { GuestCookie } from '@/graphql/accounts/auth/guest-cookie'

/** What signing in, up and out needs of the process. */
export interface AuthOptions {
  database: Database
  secret: string
  publicUrl: string
  log: Pick<Log, 'warn' | 'error' | 'debug'>
  clock: () => Date
  guestCookie: GuestCookie
  sendMail: SendMail
  /** A guest is now known as a person: what was theirs follows. */
  onGuestSignedIn(guestId: string, userId: string): Promise<void>
}

import { createHash } from 'node:crypto'
import { isKnownAddress } from '@/db/accounts/claimed-email'
import { countInWindow } from '@/db/accounts/count-in-window'
import type { Mail } from '@/db/mail/create-mailer'
import type { AuthOptions } from '@/graphql/accounts/auth/auth-options'
import { currentAuthRequest } from '@/graphql/accounts/auth/auth-request'

export const CONFIRM_PAGE = '/shop/confirm-address'
const NEW_PASSWORD_PAGE = '/shop/new-password'

/** Somebody's mailbox is not to be filled by strangers. */
const MAILS_MAX = 5
const WINDOW_SECONDS = 3_600

/** The mails of accounts. They are sent after the answer, so that its time tells nothing. No mail repeats what a stranger may have entered. */
export function accountMails({ database: { db }, clock, publicUrl, sendMail }: AuthOptions) {
  function sendLater(to: string, write: () => Promise<Omit<Mail, 'to'>>): void {
    currentAuthRequest()?.afterwards.push(async () => {
      const key = `mail:${createHash('sha256').update(to).digest('base64url')}`
      const [sent] = await countInWindow(db, { keys: [key], windowSeconds: WINDOW_SECONDS, at: clock() })
      if (sent && sent.count > MAILS_MAX) return
      await sendMail({ to, ...(await write()) })
    })
  }

  return {
    /** To an address that somebody entered at sign-up. */
    askToConfirm(token: string): void {
      const address = currentAuthRequest()?.address
      if (!address) return
      sendLater(address, async () =>
        (await isKnownAddress(db, address)) ? alreadyKnown(publicUrl) : pleaseConfirm(publicUrl, token),
      )
    },
    /** To the address that somebody wants to have from now on. */
    askToConfirmChange(address: string, token: string): void {
      sendLater(address, async () => pleaseConfirmChange(publicUrl, token))
    },
    /** To the address that they have until then. */
    warnOfChange(address: string): void {
      sendLater(address, async () => changeAsked(publicUrl))
    },
    /** To somebody who has an account. */
    offerNewPassword(address: string, token: string): void {
      sendLater(address, async () => newPassword(publicUrl, token))
    },
  }
}

function pleaseConfirm(publicUrl: string, token: string): Omit<Mail, 'to'> {
  const back = encodeURIComponent(CONFIRM_PAGE)
  return {
    subject: 'Confirm your e-mail address',
    text: `An account was made with this e-mail address. To confirm that it is yours, open

${publicUrl}/api/auth/verify-email?token=${token}&callbackURL=${back}

within a day. If it was not you, do nothing: nobody can use your address without this mail.
`,
  }
}

function pleaseConfirmChange(publicUrl: string, token: string): Omit<Mail, 'to'> {
  const back = encodeURIComponent(CONFIRM_PAGE)
  return {
    subject: 'Confirm your new e-mail address',
    text: `Somebody wants to use this e-mail address for their account. If it was you, open this in the browser where you are signed in, within a day:

${publicUrl}/api/auth/verify-email?token=${token}&callbackURL=${back}

From then on you sign in with this address. If it was not you, do nothing: nobody can use your address without this mail.
`,
  }
}

function changeAsked(publicUrl: string): Omit<Mail, 'to'> {
  return {
    subject: 'Somebody asked for another e-mail address',
    text: `Somebody who is signed in to your account, and knows its password, asked for another e-mail address. It is used as soon as the mail that was sent there is confirmed.

If it was not you, set a new password now. It signs everybody out:

${publicUrl}/shop/forgotten-password
`,
  }
}

function alreadyKnown(publicUrl: string): Omit<Mail, 'to'> {
  return {
    subject: 'You have an account already',
    text: `Somebody tried to make an account with this e-mail address, which has one. If it was you, sign in with it:

${publicUrl}/shop/sign-in

If you have forgotten the password, you can set a new one there. If it was not you, do nothing: your account is as it was.
`,
  }
}

function newPassword(publicUrl: string, token: string): Omit<Mail, 'to'> {
  return {
    subject: 'Set a new password',
    text: `To set a new password for your account, open

${publicUrl}${NEW_PASSWORD_PAGE}?token=${token}

within an hour. Your other sessions and your API keys end with it. If you did not ask for this, do nothing: your password is as it was.
`,
  }
}

import { createHmac } from 'node:crypto'
import { SECRET_PREFIX } from '@/db/accounts/api-keys'
import type { SendMail } from '@/db/mail/create-mailer'

/** What leaves the house, and the links in it. */
export interface Outbox {
  send: SendMail
  /** Whether mails reach anybody; else each becomes a file on the machine. */
  isDelivered: boolean
  /** The origin that browsers use, without a slash at the end. */
  publicUrl: string
  /** The token of an invitation's link: made of its id by the secret of the house, so that a retry tells the same one and no table holds it. */
  tokenOf(invitationId: string): string
  /** The secret of a retailer's API key, in the same way: shown to whoever made it, and to their retries. */
  secretOf(apiKeyId: string): string
}

export function createOutbox({
  secret,
  ...outbox
}: Omit<Outbox, 'tokenOf' | 'secretOf'> & { secret: string }): Outbox {
  const sign = (text: string) => createHmac('sha256', secret).update(text).digest('base64url')
  return {
    ...outbox,
    tokenOf: (id) => sign(`invitation:${id}`),
    secretOf: (id) => SECRET_PREFIX + sign(`api key:${id}`),
  }
}

/** The address that an invitation's link leads to. */
export function invitationLink({ publicUrl }: Pick<Outbox, 'publicUrl'>, token: string): string {
  return `${publicUrl}/join?token=${token}`
}

import { countInWindow } from '@/db/accounts/count-in-window'
import { hashLinkToken } from '@/db/accounts/link-token'
import { type InvitationRow, stateOfInvitation } from '@/db/people/invitations'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createRetailerLoader } from '@/graphql/catalog/loaders/create-retailer-loader'
import { type GraphqlContext, perRequest } from '@/graphql/context'

/** Somebody's mailbox is not to be filled, whoever invites them. */
const MAILS_MAX = 5
const WINDOW_SECONDS = 3_600

/** Sends the link to whom it is for. A retry sends it again: the first may have been cut off before it was sent. */
export async function mailInvitation(
  context: GraphqlContext,
  { invitation, email, link }: { invitation: InvitationRow; email: string; link: string },
): Promise<void> {
  const { database, outbox, clock } = context
  const at = clock()
  if (stateOfInvitation(invitation, at) !== 'open') return
  const keys = [`mail:${hashLinkToken(email)}`]
  const [sent] = await countInWindow(database.db, { keys, windowSeconds: WINDOW_SECONDS, at })
  if (sent && sent.count > MAILS_MAX) return
  const { name } = await getLoaded(perRequest(context, createRetailerLoader), invitation.retailerId)
  await outbox.send({
    to: email,
    subject: `Work with ${name} on Onshelf`,
    text: `${name} invites you to work with them on Onshelf. To accept, open

${link}

within a week, and sign in or make an account with this e-mail address. If you do not know ${name}, do nothing.
`,
  })
}

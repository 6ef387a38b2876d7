import { countInWindow } from '@/db/accounts/count-in-window'
import { tooManyAttempts } from '@/graphql/accounts/refusals'
import { requirePerson } from '@/graphql/accounts/require-person'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { explainMailFailure } from '@/graphql/settings/explain-mail-failure'

const SENT_MAX = 5
const WINDOW_SECONDS = 900

export const sendTestMail: NonNullable<MutationResolvers['sendTestMail']> = async (
  _parent,
  _args,
  context,
) => {
  const { userId, email } = requirePerson(context)
  const { outbox, database, clock } = context
  const keys = [`test mail:${userId}`]
  const [counted] = await countInWindow(database.db, { keys, windowSeconds: WINDOW_SECONDS, at: clock() })
  if (counted && counted.count > SENT_MAX) return tooManyAttempts(counted.secondsLeft)
  try {
    await outbox.send({
      to: email,
      subject: 'A test message from your shop',
      text: `Mails of ${outbox.publicUrl} arrive here. There is nothing to do.\n`,
    })
  } catch (error) {
    return { __typename: 'MailRefused', code: 'MAIL_REFUSED', message: explainMailFailure(error) }
  }
  return { __typename: 'TestMailSent', to: email, isDelivered: outbox.isDelivered }
}

import { createApiKeyWithin } from '@/db/accounts/api-keys'
import { countInWindow } from '@/db/accounts/count-in-window'
import { requirePerson } from '@/graphql/accounts/require-person'
import type { MutationResolvers, TooManyApiKeys } from '@/graphql/generated/resolver-types'

const HOUR_SECONDS = 3_600

/** Within an hour a person may make this many times as many keys as may work at once: revoked ones are kept, too. */
const MADE_PER_LIVE = 3

export const createApiKey: NonNullable<MutationResolvers['createApiKey']> = async (
  _parent,
  { input },
  context,
) => {
  const { name } = input
  const { userId } = requirePerson(context)
  const { clock, apiKeysMax: liveMax } = context
  const { db } = context.database
  const [made] = await countInWindow(db, {
    keys: [`api-key:${userId}`],
    windowSeconds: HOUR_SECONDS,
    at: clock(),
  })
  if (made && made.count > liveMax * MADE_PER_LIVE) {
    return tooMany(`Too many keys were made. Try again in ${Math.ceil(made.secondsLeft / 60)} minutes.`)
  }
  const created = await createApiKeyWithin(db, { userId, name, liveMax, at: clock() })
  if (created === null) {
    return tooMany(`${liveMax} keys work already. Revoke one that is not needed any more.`)
  }
  return { __typename: 'ApiKeyCreated', apiKey: created.row, secret: created.secret }
}

function tooMany(message: string): TooManyApiKeys & { __typename: 'TooManyApiKeys' } {
  return { __typename: 'TooManyApiKeys', code: 'TOO_MANY_API_KEYS', message }
}

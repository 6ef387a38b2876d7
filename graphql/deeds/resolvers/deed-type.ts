import type { LocationId } from '@/db/ids'
import { encodeId } from '@/graphql/base/opaque-id'
import { createLocationLoader } from '@/graphql/catalog/loaders/create-location-loader'
import { perRequest } from '@/graphql/context'
import { createSubjectNameLoader } from '@/graphql/deeds/loaders/create-subject-name-loader'
import { tellChanges } from '@/graphql/deeds/tell-changes'
import type { DeedResolvers } from '@/graphql/generated/resolver-types'
import { createActorLoader } from '@/graphql/stock/loaders/create-actor-loader'

type Fields = Record<string, unknown> | null

export const Deed: DeedResolvers = {
  id: ({ id }) => encodeId('Deed', id),
  actor: ({ actor }, _args, context) => perRequest(context, createActorLoader).load(actor),
  actorId: ({ actor }) => {
    const [kind, id] = actor.split(':')
    if (id === undefined) return null
    if (kind === 'user') return encodeId('Customer', id)
    return kind === 'key' ? encodeId('RetailerApiKey', id) : null
  },
  about: ({ subjectType }) => subjectType,
  subject: async ({ subjectId, before, after }, _args, context) =>
    (await perRequest(context, createSubjectNameLoader).load(subjectId)) ?? nameIn(after) ?? nameIn(before),
  location: async ({ locationId }, _args, context) =>
    locationId === null
      ? null
      : ((await perRequest(context, createLocationLoader).load(locationId as LocationId)) ?? null),
  changes: tellChanges,
}

function nameIn(fields: Fields): string | null {
  return typeof fields?.name === 'string' ? fields.name : null
}

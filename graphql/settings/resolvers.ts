import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { editLocation } from '@/graphql/settings/resolvers/edit-location'
import { editRetailer } from '@/graphql/settings/resolvers/edit-retailer'

export const mutation = { editRetailer, editLocation } satisfies MutationResolvers

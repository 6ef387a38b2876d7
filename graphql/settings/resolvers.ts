import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { editLocation } from '@/graphql/settings/resolvers/edit-location'
import { editRetailer } from '@/graphql/settings/resolvers/edit-retailer'
import { sendTestMail } from '@/graphql/settings/resolvers/send-test-mail'

export const mutation = { editRetailer, editLocation, sendTestMail } satisfies MutationResolvers

import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { closeLocation } from '@/graphql/settings/resolvers/close-location'
import { editLocation } from '@/graphql/settings/resolvers/edit-location'
import { editRetailer } from '@/graphql/settings/resolvers/edit-retailer'
import { reopenLocation } from '@/graphql/settings/resolvers/reopen-location'
import { sendTestMail } from '@/graphql/settings/resolvers/send-test-mail'
import { setAislePlan } from '@/graphql/settings/resolvers/set-aisle-plan'
import { testPayment } from '@/graphql/settings/resolvers/test-payment'

export const mutation = {
  editRetailer,
  editLocation,
  closeLocation,
  reopenLocation,
  sendTestMail,
  setAislePlan,
  testPayment,
} satisfies MutationResolvers

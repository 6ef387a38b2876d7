import { demoAccounts as accounts } from '@/db/seed/demo-accounts'
import { toEnum } from '@/graphql/base/enum-case'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'

export const demoAccounts: NonNullable<QueryResolvers['demoAccounts']> = (_parent, _args, { isDemo }) =>
  isDemo ? accounts.map((each) => ({ ...each, role: toEnum(each.role) })) : []

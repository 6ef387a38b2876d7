import { toEnum } from '@/graphql/base/enum-case'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { type Capability, holdersByCapability } from '@/graphql/permissions/capabilities'

export const capabilities: NonNullable<QueryResolvers['capabilities']> = () =>
  (Object.keys(holdersByCapability) as Capability[]).map((capability) => {
    const { roles, scopes } = holdersByCapability[capability]
    return {
      capability: toEnum(capability),
      roles: roles.filter((role) => role !== 'operator').map(toEnum),
      isForOperators: roles.includes('operator'),
      scopes: scopes.map(toEnum),
    }
  })

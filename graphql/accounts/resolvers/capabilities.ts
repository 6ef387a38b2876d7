import { toEnum } from '@/graphql/base/enum-case'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { type Capability, rolesByCapability } from '@/graphql/permissions/capabilities'

export const capabilities: NonNullable<QueryResolvers['capabilities']> = () =>
  (Object.keys(rolesByCapability) as Capability[]).map((capability) => {
    const roles = rolesByCapability[capability]
    return {
      capability: toEnum(capability),
      roles: roles.filter((role) => role !== 'operator').map(toEnum),
      isForOperators: roles.includes('operator'),
    }
  })

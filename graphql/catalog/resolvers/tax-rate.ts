import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import type { TaxRateResolvers } from '@/graphql/generated/resolver-types'

export const TaxRate: TaxRateResolvers = {
  id: ({ retailerId, id }) => encodeId('TaxRate', retailerId, id),
  taxClass: ({ taxClass }) => toEnum(taxClass),
}

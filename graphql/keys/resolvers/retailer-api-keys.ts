import { listRetailerApiKeys } from '@/db/keys/retailer-api-keys'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const retailerApiKeys: NonNullable<QueryResolvers['retailerApiKeys']> = (
  _parent,
  { retailerId },
  { database },
) => listRetailerApiKeys(database.db, decodeArgument('Retailer', retailerId)[0])

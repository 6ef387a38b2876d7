import { findCode } from '@/db/catalog/codes'
import { toEnum } from '@/graphql/base/enum-case'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createSkuLoader } from '@/graphql/catalog/loaders/create-sku-loader'
import { perRequest } from '@/graphql/context'
import type { QueryResolvers, SkuCodeResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const skuCode: NonNullable<QueryResolvers['skuCode']> = (
  _parent,
  { retailerId, code },
  { database },
) => findCode(database.db, { retailerId: decodeArgument('Retailer', retailerId)[0], text: code })

export const SkuCode: SkuCodeResolvers = {
  kind: ({ kind }) => toEnum(kind),
  code: ({ printed }) => printed,
  sku: ({ skuId }, _args, context) => getLoaded(perRequest(context, createSkuLoader), skuId),
}

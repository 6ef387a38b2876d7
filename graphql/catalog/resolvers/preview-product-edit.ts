import { previewProducts } from '@/db/catalog/bulk/edit-products'
import { withProductEdit } from '@/graphql/catalog/edit-products-result'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const previewProductEdit: NonNullable<QueryResolvers['previewProductEdit']> = (
  _parent,
  { retailerId, edit },
  context,
) =>
  withProductEdit(context, { retailerId: decodeArgument('Retailer', retailerId)[0], edit }, (wanted) =>
    previewProducts(context.database, wanted),
  )

import { addCategory as add } from '@/db/catalog/tree/add-category'
import { toCategoryResult } from '@/graphql/catalog/category-result'
import { decodeNullable } from '@/graphql/catalog/decode-nullable'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const addCategory: NonNullable<MutationResolvers['addCategory']> = async (
  _parent,
  { input },
  context,
) => {
  const { retailerId, parentId, name, position } = input
  const outcome = await add(context.database, askOf(context, input), {
    retailerId: decodeArgument('Retailer', retailerId)[0],
    parentId: decodeNullable('Category', parentId),
    name,
    position: position ?? null,
  })
  return toCategoryResult(context, outcome)
}

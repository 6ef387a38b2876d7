import { moveCategory as move } from '@/db/catalog/tree/move-category'
import { toCategoryResult } from '@/graphql/catalog/category-result'
import { decodeNullable } from '@/graphql/catalog/decode-nullable'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const moveCategory: NonNullable<MutationResolvers['moveCategory']> = async (
  _parent,
  { input },
  context,
) => {
  const { categoryId, expectedVersion, parentId, position } = input
  const outcome = await move(context.database, askOf(context, input), {
    categoryId: decodeArgument('Category', categoryId)[0],
    expectedVersion,
    parentId: decodeNullable('Category', parentId),
    position: position ?? null,
  })
  return toCategoryResult(context, outcome)
}

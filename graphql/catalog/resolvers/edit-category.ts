import { editCategory as edit } from '@/db/catalog/tree/edit-category'
import { toCategoryResult } from '@/graphql/catalog/category-result'
import { readParticularNames } from '@/graphql/catalog/particulars'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const editCategory: NonNullable<MutationResolvers['editCategory']> = async (
  _parent,
  { input },
  context,
) => {
  const { categoryId, expectedVersion, name, isHidden, requiredParticulars } = input
  const outcome = await edit(context.database, askOf(context, input), {
    categoryId: decodeArgument('Category', categoryId)[0],
    expectedVersion,
    name: name ?? null,
    isHidden: isHidden ?? null,
    requiredParticulars: requiredParticulars ? readParticularNames(requiredParticulars) : null,
  })
  return toCategoryResult(context, outcome)
}

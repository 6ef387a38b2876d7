import * as attributes from '@/db/catalog/attributes/add-attribute'
import { fromEnum } from '@/graphql/base/enum-case'
import { toAttributeResult } from '@/graphql/catalog/attribute-result'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const addAttribute: NonNullable<MutationResolvers['addAttribute']> = async (
  _parent,
  { input },
  context,
) => {
  const { categoryId, name, kind, unit, decimals, choices, isRequired } = input
  const outcome = await attributes.addAttribute(context.database, askOf(context, input), {
    categoryId: decodeArgument('Category', categoryId)[0],
    name,
    kind: fromEnum(kind),
    unit: unit ?? '',
    scale: decimals ?? 0,
    choices: choices ?? [],
    isRequired: isRequired ?? false,
  })
  return toAttributeResult(context, outcome)
}

import * as attributes from '@/db/catalog/attributes/edit-attribute'
import { toAttributeResult } from '@/graphql/catalog/attribute-result'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const editAttribute: NonNullable<MutationResolvers['editAttribute']> = async (
  _parent,
  { input },
  context,
) => {
  const { attributeId, expectedVersion, name, unit, decimals, choices, isRequired } = input
  const [retailerId, id] = decodeArgument('Attribute', attributeId)
  const outcome = await attributes.editAttribute(context.database, askOf(context, input), {
    retailerId,
    attributeId: id,
    expectedVersion,
    name: name ?? null,
    // Left out, it stays; null takes it away.
    unit: unit === undefined ? null : (unit ?? ''),
    scale: decimals ?? null,
    choices: choices?.map((choice) => ({ key: choice.key ?? null, name: choice.name })) ?? null,
    isRequired: isRequired ?? null,
    position: input.position ?? null,
    productsSeen: input.productsSeen ?? null,
  })
  return toAttributeResult(context, outcome)
}

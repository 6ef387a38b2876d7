import * as attributes from '@/db/catalog/attributes/remove-attribute'
import { toAttributeResult } from '@/graphql/catalog/attribute-result'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const removeAttribute: NonNullable<MutationResolvers['removeAttribute']> = async (
  _parent,
  { input },
  context,
) => {
  const { attributeId, expectedVersion, productsSeen } = input
  const [retailerId, id] = decodeArgument('Attribute', attributeId)
  const outcome = await attributes.removeAttribute(context.database, askOf(context, input), {
    retailerId,
    attributeId: id,
    expectedVersion,
    productsSeen: productsSeen ?? null,
  })
  return toAttributeResult(context, outcome)
}

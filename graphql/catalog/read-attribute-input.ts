import type { StatedAttribute } from '@/db/catalog/attributes/read-attribute-value'
import type { AttributeValueInput } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export function readAttributeInput({
  attributeId,
  text,
  number,
  choices,
  isTrue,
}: AttributeValueInput): StatedAttribute {
  const [retailerId, id] = decodeArgument('Attribute', attributeId)
  return {
    retailerId,
    attributeId: id,
    text: text || null,
    number: number ?? null,
    choices: choices ?? null,
    isTrue: isTrue ?? null,
  }
}

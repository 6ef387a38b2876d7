import { writeNumber } from '@/db/catalog/attributes/write-number'
import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createAttributeCountLoader } from '@/graphql/catalog/loaders/create-attributes-loaders'
import { createCategoryLoader } from '@/graphql/catalog/loaders/create-category-loader'
import { perRequest } from '@/graphql/context'
import type { AttributeResolvers, AttributeValueResolvers } from '@/graphql/generated/resolver-types'

export const Attribute: AttributeResolvers = {
  id: ({ retailerId, id }) => encodeId('Attribute', retailerId, id),
  kind: ({ kind }) => toEnum(kind),
  unit: ({ unit }) => unit || null,
  decimals: ({ scale }) => scale,
  category: ({ categoryId }, _args, context) =>
    getLoaded(perRequest(context, createCategoryLoader), categoryId),
  productCount: (row, _args, context) => perRequest(context, createAttributeCountLoader).load(row.id),
}

export const AttributeValue: AttributeValueResolvers = {
  text: ({ attribute, value }) => (attribute.kind === 'text' ? String(value) : null),
  number: ({ attribute, value }) => (typeof value === 'number' ? writeNumber(value, attribute.scale) : null),
  choices: ({ attribute: { kind, choices }, value }) =>
    kind === 'choice' || kind === 'several'
      ? choices.filter(({ key }) => (Array.isArray(value) ? value.includes(key) : value === key))
      : null,
  isTrue: ({ value }) => (typeof value === 'boolean' ? value : null),
}

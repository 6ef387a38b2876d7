import type { AttributeKind, AttributeWords_ValueFragment } from '@/components/generated/operations'

export const attributeKindWords: Readonly<Record<AttributeKind, string>> = {
  TEXT: 'Text',
  NUMBER: 'Number',
  CHOICE: 'One choice',
  SEVERAL: 'Several choices',
  YES_NO: 'Yes or no',
}

/** What a product states of an attribute, as people read it. A number is written as a locale does, digit by digit. */
export function sayAttributeValue(
  { attribute, text, number, choices, isTrue }: AttributeWords_ValueFragment,
  locale: string,
): string {
  if (text !== null) return text
  if (choices !== null) return choices.map(({ name }) => name).join(', ')
  if (isTrue !== null) return isTrue ? 'Yes' : 'No'
  if (number === null) return ''
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })
  const written = format.format(number as Intl.StringNumericLiteral)
  return attribute.unit ? `${written} ${attribute.unit}` : written
}

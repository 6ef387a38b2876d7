import type { AttributeRow } from '@/db/catalog/attributes/list-attributes'
import { writeNumber } from '@/db/catalog/attributes/write-number'
import type { AttributeValue } from '@/db/schema/attribute-values'

/** What is stated of an attribute, as people read it. */
export function sayValue(
  { unit, scale, choices }: Pick<AttributeRow, 'unit' | 'scale' | 'choices'>,
  value: AttributeValue,
): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return [writeNumber(value, scale), unit].filter(Boolean).join(' ')
  const name = (key: string) => choices.find((choice) => choice.key === key)?.name ?? key
  return typeof value === 'string' ? name(value) : value.map(name).join(', ')
}

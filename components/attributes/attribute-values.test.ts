import { expect, it } from 'vitest'
import { readAttributeDraft, sayDraft, toAttributeDraft } from '@/components/attributes/attribute-values'
import { sayAttributeValue } from '@/components/attributes/attribute-words'
import type { Attribute_AttributeFragment, AttributeKind } from '@/components/generated/operations'

const attribute = (id: string, kind: AttributeKind, more: Partial<Attribute_AttributeFragment> = {}) =>
  ({
    id,
    name: id,
    kind,
    unit: null,
    decimals: 0,
    isRequired: false,
    choices: [],
    ...more,
  }) as Attribute_AttributeFragment
const choices = [
  { key: 'r', name: 'Red' },
  { key: 'b', name: 'Blue' },
] as Attribute_AttributeFragment['choices']
const attributes = [
  attribute('material', 'TEXT'),
  attribute('width', 'NUMBER', { decimals: 1, unit: 'cm' }),
  attribute('colour', 'CHOICE', { choices }),
  attribute('fits', 'SEVERAL', { choices }),
  attribute('handmade', 'YES_NO'),
]
const none = { text: null, number: null, choices: null, isTrue: null }
const product = (attributeValues: object[]) =>
  ({ version: 3, category: { id: 'c', productAttributes: attributes }, attributeValues }) as never

it('what is stated is what one types, and is sent as it was', () => {
  const { values } = toAttributeDraft(
    product([
      { ...none, attribute: { id: 'material' }, text: 'Birch' },
      { ...none, attribute: { id: 'width' }, number: '12.5' },
      { ...none, attribute: { id: 'colour' }, choices: [choices[1]] },
      { ...none, attribute: { id: 'fits' }, choices },
      { ...none, attribute: { id: 'handmade' }, isTrue: false },
    ]),
  )
  expect(values).toEqual({ material: 'Birch', width: '12.5', colour: 'b', fits: ['r', 'b'], handmade: 'no' })
  expect(readAttributeDraft(attributes, values)).toEqual({
    values: [
      { attributeId: 'material', text: 'Birch' },
      { attributeId: 'width', number: '12.5' },
      { attributeId: 'colour', choices: ['b'] },
      { attributeId: 'fits', choices: ['r', 'b'] },
      { attributeId: 'handmade', isTrue: false },
    ],
  })
  expect(attributes.map((each) => sayDraft(each, values[each.id]))).toEqual([
    'Birch',
    '12.5 cm',
    'Blue',
    'Red, Blue',
    'No',
  ])
})

it('what is empty is stated no more', () => {
  const { values } = toAttributeDraft(product([]))
  expect(readAttributeDraft(attributes, { ...values, material: '  ' })).toEqual({
    values: attributes.map(({ id }) => ({ attributeId: id })),
  })
})

it.each([
  ['−1,5', { attributeId: 'width', number: '-1.5' }],
  ['wide', null],
  ['1.25', null],
  ['1e3', null],
])('“%s” as a number', (typed, sent) => {
  const read = readAttributeDraft(attributes, { width: typed })
  expect('values' in read ? read.values[1] : null).toEqual(sent)
  if (!sent) expect(read).toEqual({ problems: { 'values.1.number': 'A number with at most 1 decimals.' } })
})

it('a number is told as a locale writes it, with its unit', () => {
  const value = { ...none, attribute: { id: 'w', name: 'Width', unit: 'cm' }, number: '1234.5' }
  expect(sayAttributeValue(value as never, 'de-DE')).toBe('1.234,5 cm')
})

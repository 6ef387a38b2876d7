import { expect, test } from 'vitest'
import { toParticularsInput, toParticularsValues } from '@/components/assortment/particulars-values'

const particulars = {
  __typename: 'Particulars' as const,
  ingredients: 'Water, oats',
  origin: null,
  minimumAge: null,
  dateMark: 'BEST_BEFORE' as const,
  producer: null,
  allergens: {
    __typename: 'AllergenStatement' as const,
    contains: ['MILK' as const, 'GLUTEN' as const],
    mayContain: [],
    freeFrom: ['NUTS' as const],
  },
  nutrition: {
    __typename: 'Nutrition' as const,
    per: 'PER_100_ML' as const,
    energyKj: 197,
    energyKcal: 47,
    fat: 1_500,
    saturates: 100,
    carbohydrate: 7_100,
    sugars: 3_300,
    fibre: null,
    protein: 1_005,
    salt: 0,
  },
  storage: { __typename: 'StorageStatement' as const, kind: 'CHILLED' as const, instructions: '' },
}
const { values } = toParticularsValues({ particulars, version: 3 })
const read = (more: object) => toParticularsInput({ ...values, ...more })

test('what is stated reads and is sent as the same', () => {
  expect(values.nutrition).toMatchObject({ fat: '1.5', protein: '1.005', salt: '0', fibre: '' })
  const { __typename: _typename, ...nutrition } = particulars.nutrition
  expect(read({})).toEqual({
    input: {
      ingredients: 'Water, oats',
      origin: null,
      minimumAge: null,
      producer: null,
      dateMark: 'BEST_BEFORE',
      allergens: { contains: ['GLUTEN', 'MILK'], mayContain: [], freeFrom: ['NUTS'] },
      nutrition,
      storage: { kind: 'CHILLED', instructions: '' },
    },
  })
})

test('grams are typed with a point or a comma, and none of them is rounded', () => {
  const nutrition = { ...values.nutrition, fat: '0,29', protein: ' 8.115 ' }
  expect(read({ nutrition })).toMatchObject({ input: { nutrition: { fat: 290, protein: 8_115 } } })
})

test('a table of nutrients with holes is refused at each of them, an empty one is none', () => {
  const empty = Object.fromEntries(Object.keys(values.nutrition).map((field) => [field, '']))
  expect(read({ nutrition: { ...empty, per: 'PER_100_G' } })).toMatchObject({ input: { nutrition: null } })
  const holes = { ...values.nutrition, energyKcal: '4.7', salt: 'a pinch' }
  expect(read({ nutrition: holes })).toEqual({
    problems: { 'nutrition.energyKcal': 'A whole number.', 'nutrition.salt': 'Grams, as 3.6.' },
  })
})

test('that none of the allergens is in it is another statement than none at all', () => {
  expect(read({ isAllergenStated: true, allergens: {} })).toMatchObject({
    input: { allergens: { contains: [], mayContain: [], freeFrom: [] } },
  })
  expect(read({ isAllergenStated: false })).toMatchObject({ input: { allergens: null } })
})

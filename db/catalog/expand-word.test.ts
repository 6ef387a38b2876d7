import { describe, expect, it } from 'vitest'
import { expandWord, isOneEditAway } from '@/db/catalog/expand-word'

const vocabulary = ['milk', 'milkshake', 'broccoli', 'strawberries', 'strawberry', 'tea', 'tomatoes', 'eggs']

describe('expandWord', () => {
  it.each([
    ['mil', ['milk', 'milkshake']],
    ['strawberry', ['strawberries', 'strawberry']],
    ['tomato', ['tomatoes']],
    ['egg', ['eggs']],
    ['brocoli', ['broccoli']],
    ['brocc', ['broccoli']],
    ['borcc', ['broccoli']],
    ['mulk', ['milk']],
    ['tee', ['tea']],
    ['xyzzy', []],
  ])('takes %s for %j', (typed, meant) => {
    expect(expandWord(typed, vocabulary)).toEqual(meant)
  })
})

describe('isOneEditAway', () => {
  it.each([
    ['milk', 'mlik', true],
    ['milk', 'mik', true],
    ['milk', 'millk', true],
    ['milk', 'silk', true],
    ['milk', 'milk', false],
    ['milk', 'slik', false],
    ['milk', 'mi', false],
    ['', 'a', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isOneEditAway(a, b)).toBe(expected)
    expect(isOneEditAway(b, a)).toBe(expected)
  })
})

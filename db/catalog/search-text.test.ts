import { describe, expect, it } from 'vitest'
import { isUnsearchable, toSearchText } from '@/db/catalog/search-text'

describe('search text', () => {
  it.each([
    ['Crème Brûlée', 'creme brulee'],
    ['ｍｉｌｋ', 'milk'],
    ['ﬁsh', 'fish'],
    ['milk, Milk!', 'milk'],
    ['Ben’s 50% off', 'bens 50% off'],
  ])('of %s is %s', (typed, kept) => expect(toSearchText(typed)).toBe(kept))
})

describe('L41: text of which nothing is left to look for', () => {
  it.each(['молоко', '牛乳', 'حليب', '🥛', '_', '…'])('finds nothing: %s', (typed) =>
    expect(isUnsearchable(typed)).toBe(true),
  )

  it.each([undefined, '', '  ', 'a', 'молоко milk'])('is not %j', (typed) =>
    expect(isUnsearchable(typed)).toBe(false),
  )
})

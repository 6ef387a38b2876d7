import { expect, it } from 'vitest'
import { hashContent } from '@/db/stock/content-hash'

it('I7: the hash of a content is for ever: it is stored, and compared with the hash of a retry after years', () => {
  const at = new Date('2026-03-02T09:00:00Z')
  const content = { b: [1, 'two', null, { d: false, c: at }], a: undefined, at }
  // SHA-256 of ["reserveStock",[["at","2026-03-02T09:00:00.000Z"],["b",[1,"two",null,[["c","2026-03-02T09:00:00.000Z"],["d",false]]]]]]
  expect(hashContent('reserveStock', content)).toBe('DRmis9qKkqlXEhRSgOroY0tHQqcNHMa9AyDmo696STA=')
  // SHA-256 of ["kind",null]
  expect(hashContent('kind', null)).toBe('HJcehgS90JD8DZTi8KtpKUAIvLwwU7tCHPBFpi/Rxpk=')
})

it('the order of fields and absent fields do not count', () => {
  const one = hashContent('kind', { a: 1, b: { c: 2, d: 3 } })
  expect(hashContent('kind', { b: { d: 3, e: undefined, c: 2 }, a: 1 })).toBe(one)
})

it('the kind, a value, a null, the order of a list and what a field is called do count', () => {
  const contents = [
    { a: [1, 2] },
    { a: [2, 1] },
    { b: [1, 2] },
    { a: [1, 2], b: null },
    { a: 1 },
    'a',
    '',
    null,
  ]
  const hashes = contents.map((content) => hashContent('kind', content))
  expect(new Set([...hashes, hashContent('other', { a: [1, 2] })]).size).toBe(contents.length + 1)
})

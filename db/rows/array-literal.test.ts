import { expect, it } from 'vitest'
import { instantColumn, plainColumn, textColumn } from '@/db/rows/array-literal'

const same = <Value>(value: Value): Value => value

it('a column of nothing is an empty array', () => {
  expect([plainColumn([], same), textColumn([], same), instantColumn([], same)]).toEqual(['{}', '{}', '{}'])
})

it('numbers, ids and labels stand as they are, and a null is a null', () => {
  expect(plainColumn([0, -7, null, 'reserved'], same)).toBe('{0,-7,NULL,reserved}')
})

it('a text is quoted, so that the word NULL, a comma, a brace and nothing at all remain texts', () => {
  expect(textColumn(['a', 'NULL', null, '', 'b,{c}'], same)).toBe('{"a","NULL",NULL,"","b,{c}"}')
})

it('quotes and backslashes in a text are escaped wherever they stand: no text ends its array early', () => {
  expect(textColumn(['"', '\\', 'a"},"b"\\c'], same)).toBe(String.raw`{"\"","\\","a\"},\"b\"\\c"}`)
})

it('an instant keeps its milliseconds', () => {
  const at = Date.parse('2026-03-02T09:00:00.007Z')
  expect(instantColumn([at, null, 0], same)).toBe(
    '{"2026-03-02T09:00:00.007Z",NULL,"1970-01-01T00:00:00.000Z"}',
  )
})

import { describe, expect, it } from 'vitest'
import { isStorable } from '@/db/text/is-storable'

describe('text that Postgres keeps', () => {
  it.each(['', 'a', 'é', '👍', '👩‍👩‍👧', '\u0007', '\uffff', '\u202e'])('is storable: %j', (text) =>
    expect(isStorable(text)).toBe(true),
  )

  it.each(['\0', 'a\0b', '\ud800', 'a\udc00', '👍'.slice(0, 1), '\udc4d\ud83d'])(
    'is not storable: %j',
    (text) => expect(isStorable(text)).toBe(false),
  )
})

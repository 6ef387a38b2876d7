import { expect, test } from 'vitest'
import { decodeSegment } from '@/components/catalog/decode-segment'

test('a part of an address is decoded once, and a percent sign that begins no character stays', () => {
  expect(decodeSegment('whole-milk')).toBe('whole-milk')
  expect(decodeSegment('%F0%9F%91%8D')).toBe('👍')
  expect(decodeSegment('%25')).toBe('%')
  expect(decodeSegment('%')).toBe('%')
  expect(decodeSegment('50%-off')).toBe('50%-off')
})

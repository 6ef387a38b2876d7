import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTooDeep } from '@/graphql/http/is-too-deep'

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0

describe('isTooDeep', () => {
  it('says of any JSON what walking it would say', () => {
    const wrapped = fc
      .tuple(fc.jsonValue({ maxDepth: 4 }), fc.integer({ min: 24, max: 36 }), fc.string({ unit: 'binary' }))
      .map(([inner, count, key]) => {
        let value: unknown = inner
        for (let at = 0; at < count; at += 1) value = at % 2 === 0 ? { [key]: value } : ['[{"\\', value]
        return value
      })
    fc.assert(
      fc.property(wrapped, (value) => {
        expect(isTooDeep(JSON.stringify(value))).toBe(depthOf(value) > 32)
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it.each([
    ['brackets in a string', JSON.stringify('['.repeat(100)), false],
    ['a string behind an escaped quote', `["\\"${'['.repeat(100)}"]`, false],
    ['a string that does not end', `"${'['.repeat(100)}`, false],
    ['brackets behind an escaped backslash', `["\\\\",${'['.repeat(40)}`, true],
    ['half a million brackets', '['.repeat(500_000), true],
  ])('looks at %s', (_what, json, expected) => {
    expect(isTooDeep(json)).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { isRouterState } from '@/server/is-router-state'

const write = (state: unknown) => encodeURIComponent(JSON.stringify(state))

describe('the state of the router that a page sends', () => {
  it.each([undefined, write(['', { children: ['shop', {}] }, null, null]), write(['', {}])])(
    'is read: %s',
    (header) => expect(isRouterState(header)).toBe(true),
  )

  it.each(['', 'x', '%', '%FF', '{}', '[]', 'null', write([1]), 'x'.repeat(50_000), '['.repeat(10_000)])(
    'is none: %.20s',
    (header) => expect(isRouterState(header)).toBe(false),
  )
})

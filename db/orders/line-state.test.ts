import { describe, expect, it } from 'vitest'
import { foldLineState, LINE_STEPS } from '@/db/orders/line-state'

const fold = (...kinds: (string | [kind: string, data: Record<string, unknown>])[]) =>
  foldLineState(
    kinds.map((one) => {
      const [kind, data] = typeof one === 'string' ? [one, {}] : one
      return { kind, data, lineId: kind.startsWith('line_') ? 'a' : null }
    }),
    'a',
  )

describe('the state of a line', () => {
  it('follows its order until it ends by itself', () => {
    expect(fold('held')).toBe('held')
    expect(fold('held', 'lapsed')).toBe('lapsed')
    expect(fold('held', 'payment_started', 'confirmed')).toBe('confirmed')
    expect(fold('held', 'confirmed', 'pick_claimed', 'line_found', 'picked')).toBe('found')
    expect(fold('held', 'confirmed', 'line_not_found', 'cancelled')).toBe('not_found')
    expect(fold('held', 'lapsed', 'held_again', 'confirmed')).toBe('confirmed')
  })

  it('is short once it lost all of its units', () => {
    expect(fold('held', 'confirmed', ['line_shortened', { quantityLeft: 1 }])).toBe('confirmed')
    expect(fold('held', 'confirmed', ['line_shortened', { quantityLeft: 0 }], 'cancelled')).toBe('short')
  })

  it("is not moved by another line's event", () => {
    const told = { kind: 'line_found', data: {}, lineId: 'b' }
    expect(foldLineState([{ kind: 'confirmed', data: {}, lineId: null }, told], 'a')).toBe('confirmed')
  })

  it('of a replacement begins as found', () => {
    const told = { kind: 'line_replaced', data: { replacementId: 'b' }, lineId: 'a' }
    expect([foldLineState([{ ...told, kind: 'confirmed', lineId: null }, told], 'a')]).toEqual(['replaced'])
    expect(foldLineState([told], 'b')).toBe('found')
  })

  it.each(['found', 'replaced', 'not_found', 'short', 'cancelled'] as const)('never leaves %s', (state) => {
    expect(new Set(Object.values(LINE_STEPS[state]))).toEqual(new Set([state]))
  })
})

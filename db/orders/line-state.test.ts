import { describe, expect, it } from 'vitest'
import { foldLineState, LINE_STEPS } from '@/db/orders/line-state'
import { orderLineState } from '@/db/schema'

const fold = (...kinds: (string | [kind: string, data: Record<string, unknown>])[]) =>
  foldLineState(
    kinds.map((one) => {
      const [kind, data] = typeof one === 'string' ? [one, {}] : one
      return { kind, data, lineId: kind.startsWith('line_') ? 'a' : null }
    }),
    'a',
  )

const steps = [
  'held',
  'held_again',
  'confirmed',
  'cancelled',
  'lapsed',
  'line_found',
  'line_not_found',
  'line_replaced',
  'line_shortened',
] as const

/** Every step that moves a line. */
const moves: Record<string, string> = {
  'held confirmed': 'confirmed',
  'held cancelled': 'cancelled',
  'held lapsed': 'lapsed',
  'held line_shortened': 'short',
  'confirmed cancelled': 'cancelled',
  'confirmed line_found': 'found',
  'confirmed line_not_found': 'not_found',
  'confirmed line_replaced': 'replaced',
  'confirmed line_shortened': 'short',
  'lapsed held_again': 'held',
  'lapsed confirmed': 'confirmed',
  'lapsed cancelled': 'cancelled',
}

describe('the state of a line', () => {
  it('has a cell for every state and step: most leave it as it is', () => {
    const cells = Object.entries(LINE_STEPS).map(([state, row]) => [state, Object.keys(row).sort()])
    expect(Object.fromEntries(cells)).toEqual(
      Object.fromEntries(orderLineState.enumValues.map((state) => [state, [...steps].sort()])),
    )
    for (const state of orderLineState.enumValues) {
      for (const step of steps) expect(LINE_STEPS[state][step]).toBe(moves[`${state} ${step}`] ?? state)
    }
  })

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

  it('is not short by an event that does not say how many are left', () => {
    expect(fold('held', ['line_shortened', {}])).toBe('held')
  })

  it('is moved by an event of its own before its order is', () => {
    const found = { kind: 'line_found', data: {}, lineId: 'a' }
    expect(foldLineState([{ kind: 'confirmed', data: {}, lineId: null }, found], 'a')).toBe('found')
    expect(foldLineState([], 'a')).toBe('held')
  })

  it('of a replacement begins as found', () => {
    const elsewhere = { kind: 'line_found', data: { replacementId: 'b' }, lineId: null }
    expect(foldLineState([elsewhere], 'b')).toBe('held')
    const told = { kind: 'line_replaced', data: { replacementId: 'b' }, lineId: 'a' }
    expect([foldLineState([{ ...told, kind: 'confirmed', lineId: null }, told], 'a')]).toEqual(['replaced'])
    expect(foldLineState([told], 'b')).toBe('found')
  })

  it.each(['found', 'replaced', 'not_found', 'short', 'cancelled'] as const)('never leaves %s', (state) => {
    expect(new Set(Object.values(LINE_STEPS[state]))).toEqual(new Set([state]))
  })
})

import { expect, it } from 'vitest'
import { type Draft, endHold, HOLD_STEPS } from '@/db/stock/draft'
import { AT, hold } from '@/db/stock/testing/decide-one-batch'

it('I6: whoever tries to end a hold that has ended has a bug, and is told so', () => {
  const draft: Draft = {
    at: AT,
    countMax: 1_000,
    nextId: () => 'made',
    levels: new Map(),
    holds: new Map(),
    made: new Set(),
    changed: new Set(),
    entries: [],
    undo: null,
  }
  for (const state of ['committed', 'released', 'lapsed'] as const) {
    for (const step of ['commit', 'release', 'lapse'] as const) {
      const ended = hold({ state })
      const message = `I6: a ${state} reservation cannot ${step}`
      expect(() => endHold(draft, ended, step, 0)).toThrow(message)
      expect(ended).toEqual(hold({ state }))
      expect(HOLD_STEPS[state][step]).toBe('refused')
    }
  }
  expect(draft.changed.size).toBe(0)
})

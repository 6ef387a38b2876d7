import { expect, test } from 'vitest'
import { available, moveShelf, scriptedMove, shelfPlaces, shelfStart } from '@/components/front/shelf-story'

test('nothing is sold twice: the last unit can be bought once', () => {
  const one = { onShelf: 1, promised: 0 }
  const sold = moveShelf(one, 'buy')
  expect(available(sold)).toBe(0)
  expect(moveShelf(sold, 'buy')).toEqual(sold)
})

test('taking a promised unit leaves what is available as it was', () => {
  const state = { onShelf: 4, promised: 2 }
  expect(available(moveShelf(state, 'pick'))).toBe(available(state))
})

test('the story runs for ever without leaving the shelf', () => {
  let state = shelfStart
  for (let beat = 0; beat < 500; beat++) {
    const next = moveShelf(state, scriptedMove(state, beat))
    expect(next).not.toEqual(state)
    expect(next.onShelf).toBeLessThanOrEqual(shelfPlaces)
    expect(next.promised).toBeLessThanOrEqual(next.onShelf)
    expect(next.promised).toBeGreaterThanOrEqual(0)
    state = next
  }
})

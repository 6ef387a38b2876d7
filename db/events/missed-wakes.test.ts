import { expect, it } from 'vitest'
import { createMissedWakes } from '@/db/events/missed-wakes'

const mark = (number: number, { locationId = 'here', teller = 'one' } = {}) => ({
  locationId,
  teller,
  number,
})
const told = (number: number) => ({ locationId: 'here', mark: { teller: 'one', number } })

it('misses what stood in two looks and was not told', () => {
  const missed = createMissedWakes()
  missed.heard(told(4))
  expect(missed.find([mark(4)])).toEqual([])
  expect(missed.find([mark(5)])).toEqual([])
  expect(missed.find([mark(5)])).toEqual(['here'])
  // It is made good: not again.
  expect(missed.find([mark(5)])).toEqual([])
})

it('misses nothing that was told between two looks, or later and newer', () => {
  const missed = createMissedWakes()
  missed.heard(told(4))
  expect(missed.find([mark(5)])).toEqual([])
  missed.heard(told(5))
  expect(missed.find([mark(7)])).toEqual([])
  missed.heard(told(8))
  expect(missed.find([mark(8)])).toEqual([])
  // Older news, that comes late, takes nothing back.
  missed.heard(told(6))
  expect(missed.find([mark(8)])).toEqual([])
})

it('misses a loss under steady change: what is told meanwhile is older than the loss', () => {
  const missed = createMissedWakes()
  expect(missed.find([mark(9)])).toEqual([])
  missed.heard(told(8))
  expect(missed.find([mark(20)])).toEqual(['here'])
})

it('misses each place and each teller by itself', () => {
  const missed = createMissedWakes()
  missed.heard(told(4))
  const marks = [mark(4), mark(1, { teller: 'two' }), mark(1, { locationId: 'there' })]
  expect(missed.find(marks)).toEqual([])
  expect(missed.find(marks)).toEqual(['here', 'there'])
})

it('forgets what nobody looks at', () => {
  const missed = createMissedWakes()
  missed.heard(told(4))
  expect(missed.find([mark(4)])).toEqual([])
  expect(missed.find([])).toEqual([])
  expect(missed.find([mark(4)])).toEqual([])
  expect(missed.find([mark(4)])).toEqual(['here'])
})

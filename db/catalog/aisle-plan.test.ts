import { expect, it } from 'vitest'
import { orderByPlan } from '@/db/catalog/aisle-plan'
import type { AisleStop } from '@/db/schema/aisle-plan'
import { aisleKey, zoneKey } from '@/standards/aisle-key'

const stop = (zone: string, aisle: number | null = null, isCold = false): AisleStop => ({
  zone,
  aisle,
  isCold,
})

/** Shelves as `zone aisle/bay`, in the order of the walk. */
function walk(stops: readonly AisleStop[], ...shelves: string[]): string[] {
  const read = (text: string) => {
    const [, zone = '', aisle, bay] = /^(.*) (\d+)\/(\d+)$/.exec(text) ?? []
    return { text, zone, aisle: Number(aisle), bay: Number(bay) }
  }
  const inOrder = (list: string[]) =>
    list
      .map(read)
      .sort(orderByPlan(stops))
      .map(({ text }) => text)
  // In whatever order they come.
  expect(inOrder(shelves.toReversed())).toEqual(inOrder(shelves))
  return inOrder(shelves)
}

it('without a plan the walk goes by zone, aisle and bay, numbers as numbers', () => {
  expect(walk([], 'Hall 10 1/1', 'Hall 9 2/1', 'Hall 9 1/12', 'Hall 9 1/3')).toEqual([
    'Hall 9 1/3',
    'Hall 9 1/12',
    'Hall 9 2/1',
    'Hall 10 1/1',
  ])
})

it('a plan says in which order zones and aisles come, whatever they are called', () => {
  const plan = [stop('Wine', 7), stop('Bread'), stop('Wine', 2)]
  expect(walk(plan, 'Bread 1/1', 'Bread 3/1', 'Wine 2/1', 'Wine 7/9', 'Wine 7/10')).toEqual([
    'Wine 7/9',
    'Wine 7/10',
    'Bread 1/1',
    'Bread 3/1',
    'Wine 2/1',
  ])
})

it('an aisle with a stop of its own is not walked with its zone', () => {
  expect(walk([stop('Bread'), stop('Bread', 2), stop('Tea')], 'Tea 1/1', 'Bread 2/1', 'Bread 3/1')).toEqual([
    'Bread 3/1',
    'Bread 2/1',
    'Tea 1/1',
  ])
})

it('a zone is met by its name, however it is spaced and capitalised', () => {
  expect(zoneKey('  Frozen \t foods ')).toBe('frozen foods')
  expect(zoneKey('Ｗine')).toBe('wine')
  expect(aisleKey(stop('Wine', 2))).toBe('wine\n2')
  expect(aisleKey(stop('Wine'))).toBe('wine\n')
  expect(walk([stop('WINE'), stop('bread')], 'Bread 1/1', 'wine 2/1', ' Wine  1/1')).toEqual([
    ' Wine  1/1',
    'wine 2/1',
    'Bread 1/1',
  ])
})

it('what the plan does not name comes after it, and what is cold last of all', () => {
  const plan = [stop('Frozen', null, true), stop('Chilled', null, true), stop('Tea')]
  expect(walk(plan, 'Chilled 1/1', 'Attic 1/1', 'Frozen 1/1', 'Yard 1/1', 'Tea 1/1')).toEqual([
    'Tea 1/1',
    'Attic 1/1',
    'Yard 1/1',
    'Frozen 1/1',
    'Chilled 1/1',
  ])
})

it('zones that differ in an accent alone are two, and always in the same order', () => {
  expect(walk([], 'Café 1/1', 'Cafe 2/1', 'Café 3/1')).toEqual(['Cafe 2/1', 'Café 1/1', 'Café 3/1'])
  expect(walk([], 'TEA 2/1', 'tea 1/1')).toEqual(['tea 1/1', 'TEA 2/1'])
})

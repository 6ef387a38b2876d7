import { expect, it } from 'vitest'
import { sortByWalk } from '@/db/picks/walk'

const shelves: Record<string, { zone: string; aisle: number; bay: number }> = {
  milk: { zone: 'Chilled', aisle: 2, bay: 10 },
  cheese: { zone: 'Chilled', aisle: 2, bay: 9 },
  soap: { zone: 'Ambient', aisle: 30, bay: 1 },
  oats: { zone: 'Ambient', aisle: 4, bay: 7 },
}
const line = (id: string, position: number, skuId: string, replacesLineId: string | null = null) => ({
  id,
  position,
  skuId,
  replacesLineId,
})
const walk = (...lines: ReturnType<typeof line>[]) =>
  sortByWalk(lines, ({ skuId }) => shelves[skuId] ?? null).map(({ id }) => id)

it('the walk goes by zone, aisle and bay, as numbers', () => {
  expect(
    walk(line('a', 0, 'milk'), line('b', 1, 'cheese'), line('c', 2, 'soap'), line('d', 3, 'oats')),
  ).toEqual(['d', 'c', 'b', 'a'])
})

it('what took a line’s place stands behind it, wherever it came from', () => {
  expect(walk(line('r', 0, 'soap', 'a'), line('a', 0, 'milk'), line('b', 1, 'cheese'))).toEqual([
    'b',
    'a',
    'r',
  ])
})

it('a line whose shelf is not known comes last', () => {
  expect(walk(line('x', 0, 'nowhere'), line('a', 1, 'milk'))).toEqual(['a', 'x'])
})

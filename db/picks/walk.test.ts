import { expect, it } from 'vitest'
import { orderByPlan } from '@/db/catalog/aisle-plan'
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
  sortByWalk(lines, ({ skuId }) => shelves[skuId] ?? null, orderByPlan([])).map(({ id }) => id)

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

it('the walk is the same in whatever order the lines come', () => {
  const [oats, soap, cheese, milk] = [
    line('oats', 2, 'oats'),
    line('soap', 3, 'soap'),
    line('cheese', 4, 'cheese'),
    line('milk', 5, 'milk'),
  ]
  const lost = [line('lost', 0, 'nowhere'), line('gone', 1, 'nowhere')] as const
  const asWalked = ['oats', 'soap', 'cheese', 'milk', 'lost', 'gone']
  expect(walk(oats, soap, cheese, milk, ...lost)).toEqual(asWalked)
  expect(walk(lost[1], lost[0], milk, cheese, soap, oats)).toEqual(asWalked)
  expect(walk(cheese, lost[1], oats, milk, lost[0], soap)).toEqual(asWalked)
})

it('what took a line’s place stands behind it, in whatever order the two come', () => {
  const [replaced, instead, last] = [line('a', 0, 'oats'), line('r', 0, 'soap', 'a'), line('b', 1, 'milk')]
  expect(walk(replaced, instead, last)).toEqual(['a', 'r', 'b'])
  expect(walk(last, instead, replaced)).toEqual(['a', 'r', 'b'])
})

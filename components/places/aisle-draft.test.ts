import { expect, it } from 'vitest'
import { addStops, countListings, findUnplanned, type Stop, tellStop } from '@/components/places/aisle-draft'
import { moveItem } from '@/components/ui/move-item'

const stop = (zone: string, aisle: number | null = null): Stop => ({ zone, aisle, isCold: false })
const used = (zone: string, aisle: number, listingCount: number) => ({
  __typename: 'AisleInUse' as const,
  zone,
  aisle,
  listingCount,
})
const [bread, tea, wine] = [stop('Bread'), stop('Tea', 2), stop('Wine', 7)]
const inUse = [used('Bread', 1, 3), used('Bread', 2, 4), used('tea ', 2, 5), used('Tea', 3, 6)]

it('a stop moves to another place, and nowhere beyond the ends', () => {
  expect(moveItem([bread, tea, wine], 0, 2)).toEqual([tea, wine, bread])
  expect(moveItem([bread, tea, wine], 2, 0)).toEqual([wine, bread, tea])
  expect(moveItem([bread, tea], 0, -1)).toEqual([bread, tea])
  expect(moveItem([bread, tea], 1, 2)).toEqual([bread, tea])
})

it('what is in the plan is not added twice, however it is written', () => {
  expect(addStops([bread, tea], [stop('bread '), stop('TEA', 2), wine])).toEqual([bread, tea, wine])
})

it('an aisle is unplanned where neither it nor its zone is a stop', () => {
  expect(findUnplanned(inUse, [bread, tea]).map(tellStop)).toEqual(['Tea, aisle 3'])
  expect(findUnplanned(inUse, [])).toEqual(inUse)
})

it('a zone has what its aisles have, those with stops of their own aside', () => {
  expect(countListings(bread, inUse, [bread])).toBe(7)
  expect(countListings(bread, inUse, [bread, stop('Bread', 2)])).toBe(3)
  expect(countListings(tea, inUse, [tea])).toBe(5)
  expect(countListings(wine, inUse, [wine])).toBe(0)
})

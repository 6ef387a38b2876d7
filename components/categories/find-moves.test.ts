import { expect, it } from 'vitest'
import { describePlace, findMoves, type TreeNode } from '@/components/categories/find-moves'

const node = (id: string, parent: string | null, level: number): TreeNode => ({
  id,
  name: id.toUpperCase(),
  level,
  parent: parent === null ? null : { id: parent },
})

const dairy = node('dairy', null, 1)
const milk = node('milk', 'dairy', 2)
const oat = node('oat', 'milk', 3)
const cheese = node('cheese', 'dairy', 2)
const bread = node('bread', null, 1)
const tree = [dairy, milk, oat, cheese, bread]

it('one step in each direction', () => {
  expect(findMoves(tree, cheese)).toEqual({
    up: { parentId: 'dairy', position: 0 },
    in: { parentId: 'milk', position: null },
    out: { parentId: null, position: 1 },
  })
  expect(findMoves(tree, milk)).toEqual({
    down: { parentId: 'dairy', position: 1 },
    out: { parentId: null, position: 1 },
  })
})

it('a department goes no further out, an only child nowhere but out', () => {
  expect(findMoves(tree, bread)).toEqual({
    up: { parentId: null, position: 0 },
    in: { parentId: 'dairy', position: null },
  })
  expect(findMoves(tree, oat)).toEqual({ out: { parentId: 'dairy', position: 1 } })
})

it('says where it stands', () => {
  expect(describePlace(tree, 'cheese')).toBe('CHEESE: 2 of 2 in DAIRY')
  expect(describePlace(tree, 'bread')).toBe('BREAD: 2 of 2 departments')
})

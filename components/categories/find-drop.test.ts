import { expect, it } from 'vitest'
import { findDrop, findDropSide } from '@/components/categories/find-drop'
import type { TreeNode } from '@/components/categories/find-moves'

const node = (id: string, parent: string | null, level: number): TreeNode => ({
  id,
  name: id,
  level,
  parent: parent === null ? null : { id: parent },
})
const tree = [
  node('dairy', null, 1),
  node('milk', 'dairy', 2),
  node('oat', 'milk', 3),
  node('cheese', 'dairy', 2),
  node('bread', null, 1),
]

it.each([
  ['bread', 'dairy', 'before', { parentId: null, position: 0 }],
  ['dairy', 'bread', 'after', { parentId: null, position: 1 }],
  ['bread', 'milk', 'into', { parentId: 'milk', position: null }],
  ['bread', 'cheese', 'before', { parentId: 'dairy', position: 1 }],
  ['milk', 'cheese', 'after', { parentId: 'dairy', position: 1 }],
  // It is there already.
  ['milk', 'cheese', 'before', null],
  ['bread', 'dairy', 'after', null],
  ['milk', 'milk', 'into', null],
  // Refused by the server, by name.
  ['dairy', 'oat', 'into', { parentId: 'oat', position: null }],
] as const)('%s dropped on %s, %s it', (movedId, targetId, side, move) => {
  expect(findDrop(tree, { movedId, targetId, side })).toEqual(move)
})

it('the edges of a row are beside it, its middle is inside', () => {
  const row = { top: 100, height: 50 }
  expect([102, 125, 148].map((y) => findDropSide(row, y))).toEqual(['before', 'into', 'after'])
})

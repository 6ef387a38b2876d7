/** A node of a tree that is listed as one reads it: each before those below it, siblings in order. */
export type TreeNode = { id: string; name: string; level: number; parent: { id: string } | null }

export type Direction = 'up' | 'down' | 'in' | 'out'

/** Where a category goes: below which (null: a department), and how many come before it there (null: last). */
export type Move = { parentId: string | null; position: number | null }

const parentOf = (node: TreeNode) => node.parent?.id ?? null

/** Those that stand beside a node, itself among them, in order. */
export function listSiblings(tree: readonly TreeNode[], node: TreeNode): TreeNode[] {
  return tree.filter((each) => parentOf(each) === parentOf(node))
}

/** One step in each direction that there is: before the one above, behind the one below, into the one above, out behind its parent. */
export function findMoves(tree: readonly TreeNode[], node: TreeNode): Partial<Record<Direction, Move>> {
  const siblings = listSiblings(tree, node)
  const at = siblings.findIndex(({ id }) => id === node.id)
  const previous = siblings[at - 1]
  const parent = tree.find(({ id }) => id === parentOf(node))
  const moves: Partial<Record<Direction, Move>> = {}
  if (previous) {
    moves.up = { parentId: parentOf(node), position: at - 1 }
    moves.in = { parentId: previous.id, position: null }
  }
  if (at < siblings.length - 1) moves.down = { parentId: parentOf(node), position: at + 1 }
  if (parent) {
    const place = listSiblings(tree, parent).findIndex(({ id }) => id === parent.id)
    moves.out = { parentId: parentOf(parent), position: place + 1 }
  }
  return moves
}

/** Where a category stands, for whoever hears it: “Milk: 2 of 5 in Dairy”. */
export function describePlace(tree: readonly TreeNode[], id: string): string {
  const node = tree.find((each) => each.id === id)
  if (!node) return ''
  const siblings = listSiblings(tree, node)
  const parent = tree.find((each) => each.id === parentOf(node))
  const at = siblings.indexOf(node) + 1
  return `${node.name}: ${at} of ${siblings.length} ${parent ? `in ${parent.name}` : 'departments'}`
}

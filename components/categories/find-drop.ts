import { listSiblings, type Move, type TreeNode } from '@/components/categories/find-moves'

/** Where something is dropped on a row: in front of it, behind it, or into it. */
export type DropSide = 'before' | 'into' | 'after'

/** The side of a row at which a pointer is: its edges are beside it, its middle is inside. */
export function findDropSide({ top, height }: { top: number; height: number }, pointerY: number): DropSide {
  const part = (pointerY - top) / height
  if (part < 0.3) return 'before'
  return part > 0.7 ? 'after' : 'into'
}

/** Where a category goes that is dropped on another; null: it stays where it is. Whether it may go there, below itself for example, is the server's to say. */
export function findDrop(
  tree: readonly TreeNode[],
  { movedId, targetId, side }: { movedId: string; targetId: string; side: DropSide },
): Move | null {
  const target = tree.find(({ id }) => id === targetId)
  if (!target || movedId === targetId) return null
  if (side === 'into') return { parentId: target.id, position: null }
  const others = listSiblings(tree, target).filter(({ id }) => id !== movedId)
  const at = others.findIndex(({ id }) => id === targetId)
  const position = side === 'before' ? at : at + 1
  const moved = tree.find(({ id }) => id === movedId)
  const parentId = target.parent?.id ?? null
  const isThere =
    moved &&
    (moved.parent?.id ?? null) === parentId &&
    listSiblings(tree, moved).findIndex(({ id }) => id === movedId) === position
  return isThere ? null : { parentId, position }
}

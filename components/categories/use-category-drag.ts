'use client'

import { type DragEvent, useState } from 'react'
import { type DropSide, findDrop, findDropSide } from '@/components/categories/find-drop'
import type { Move, TreeNode } from '@/components/categories/find-moves'

/** Drags rows of a tree onto one another: what a row takes of it, and where it would land. */
export function useCategoryDrag<Node extends TreeNode>(
  tree: readonly Node[],
  onMove: (node: Node, to: Move) => void,
) {
  const [movedId, setMovedId] = useState<string | null>(null)
  const [over, setOver] = useState<{ id: string; side: DropSide } | null>(null)
  function end() {
    setMovedId(null)
    setOver(null)
  }
  return (targetId: string) => ({
    isDragged: movedId === targetId,
    side: over?.id === targetId && movedId !== targetId ? over.side : null,
    handlers: {
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.effectAllowed = 'move'
        setMovedId(targetId)
      },
      onDragEnd: end,
      onDragOver: (event: DragEvent) => {
        if (movedId === null) return
        // Said at each event, or the browser refuses the drop.
        event.preventDefault()
        const side = findDropSide(event.currentTarget.getBoundingClientRect(), event.clientY)
        if (over?.id !== targetId || over.side !== side) setOver({ id: targetId, side })
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault()
        const side = findDropSide(event.currentTarget.getBoundingClientRect(), event.clientY)
        const moved = tree.find(({ id }) => id === movedId)
        const to = moved && findDrop(tree, { movedId: moved.id, targetId, side })
        end()
        if (moved && to) onMove(moved, to)
      },
    },
  })
}

export type CategoryDrag = ReturnType<ReturnType<typeof useCategoryDrag>>

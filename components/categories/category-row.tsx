'use client'

import {
  ArrowDown,
  ArrowUp,
  ClipboardList,
  EllipsisVertical,
  Eye,
  EyeOff,
  GripVertical,
  IndentDecrease,
  IndentIncrease,
  Pencil,
  Plus,
  SlidersHorizontal,
} from 'lucide-react'
import { useRouter } from 'next/navigation'
import type { KeyboardEvent, ReactNode } from 'react'
import type { Direction, Move } from '@/components/categories/find-moves'
import type { CategoryDrag } from '@/components/categories/use-category-drag'
import type { CategoryTree_CategoryFragment } from '@/components/generated/operations'
import { Badge } from '@/components/ui/badge'
import { classNames } from '@/components/ui/class-names'
import { Count } from '@/components/ui/count'
import { DropdownMenu, DropdownMenuItem } from '@/components/ui/dropdown-menu'
import { IconButton } from '@/components/ui/icon-button'
import { PlainButton } from '@/components/ui/plain-button'

const directions: Readonly<Record<Direction, { words: string; key: string; icon: ReactNode }>> = {
  up: { words: 'Move up', key: 'ArrowUp', icon: <ArrowUp aria-hidden /> },
  down: { words: 'Move down', key: 'ArrowDown', icon: <ArrowDown aria-hidden /> },
  in: { words: 'Move into the one above', key: 'ArrowRight', icon: <IndentIncrease aria-hidden /> },
  out: { words: 'Move out', key: 'ArrowLeft', icon: <IndentDecrease aria-hidden /> },
}

/** Levels that a tree may have. */
const levelsMax = 6

type CategoryRowProps = {
  category: CategoryTree_CategoryFragment
  moves: Partial<Record<Direction, Move>>
  onMove: (move: Move) => void
  onRename: () => void
  onAddBelow: () => void
  onHide: () => void
  onRequire: () => void
  attributesPath: string
  drag: CategoryDrag
}

/** One category of the tree. It is dragged to another place; its name takes the keyboard: Alt and an arrow moves it, Enter renames it. */
export function CategoryRow(props: CategoryRowProps) {
  const { category, moves, onMove, onRename, onAddBelow, onHide, onRequire, attributesPath, drag } = props
  const router = useRouter()
  const { id, name, level, isHidden, isVisible, productCount } = category
  const there = Object.keys(directions) as Direction[]

  function press(event: KeyboardEvent) {
    if (!event.altKey) return
    const direction = there.find((each) => directions[each].key === event.key)
    if (!direction) return
    // The browser would go a page back or forward.
    event.preventDefault()
    const move = moves[direction]
    if (move) onMove(move)
  }

  return (
    <li
      {...drag.handlers}
      className={classNames(
        'relative flex min-h-12 items-center gap-1 pr-1',
        drag.isDragged && 'opacity-50',
        drag.side === 'into' && 'bg-accent-soft',
      )}
      style={{ paddingLeft: `${level - 1}rem` }}
    >
      {(drag.side === 'before' || drag.side === 'after') && (
        <span
          aria-hidden
          className={classNames(
            'pointer-events-none absolute right-0 left-0 z-1 h-0.5 bg-accent',
            drag.side === 'before' ? '-top-px' : '-bottom-px',
          )}
        />
      )}
      <GripVertical aria-hidden className="ml-2 size-4 shrink-0 cursor-grab text-ink-faint max-sm:hidden" />
      <PlainButton
        data-category={id}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight"
        title="Rename"
        onClick={onRename}
        onKeyDown={press}
        className={
          level === 1
            ? 'flex min-h-11 min-w-0 items-center rounded-control px-3 text-left font-semibold hover:bg-sunken'
            : 'flex min-h-11 min-w-0 items-center rounded-control px-3 text-left text-sm hover:bg-sunken'
        }
      >
        <span className={isVisible ? 'truncate' : 'truncate text-ink-faint'}>{name}</span>
      </PlainButton>
      {isHidden ? (
        <Badge icon={<EyeOff aria-hidden />}>Hidden</Badge>
      ) : (
        !isVisible && <Badge>Hidden above</Badge>
      )}
      <span className="ml-auto whitespace-nowrap text-ink-faint text-sm">
        {productCount > 0 && (
          <>
            <Count value={productCount} />
            <span className="max-sm:sr-only"> {productCount === 1 ? 'product' : 'products'}</span>
          </>
        )}
      </span>
      <DropdownMenu trigger={<IconButton label={`Change ${name}`} icon={<EllipsisVertical aria-hidden />} />}>
        {there.map((direction) => {
          const move = moves[direction]
          if (!move) return null
          const { words, icon } = directions[direction]
          return (
            <DropdownMenuItem key={direction} icon={icon} onSelect={() => onMove(move)}>
              {words}
            </DropdownMenuItem>
          )
        })}
        <DropdownMenuItem icon={<Pencil aria-hidden />} onSelect={onRename}>
          Rename
        </DropdownMenuItem>
        {level < levelsMax && (
          <DropdownMenuItem icon={<Plus aria-hidden />} onSelect={onAddBelow}>
            Add one below
          </DropdownMenuItem>
        )}
        <DropdownMenuItem icon={<ClipboardList aria-hidden />} onSelect={onRequire}>
          What must be told
        </DropdownMenuItem>
        <DropdownMenuItem
          icon={<SlidersHorizontal aria-hidden />}
          onSelect={() => router.push(`${attributesPath}/${encodeURIComponent(id)}`)}
        >
          Attributes of its products
        </DropdownMenuItem>
        <DropdownMenuItem icon={isHidden ? <Eye aria-hidden /> : <EyeOff aria-hidden />} onSelect={onHide}>
          {isHidden ? 'Show in the shop' : 'Hide from the shop'}
        </DropdownMenuItem>
      </DropdownMenu>
    </li>
  )
}

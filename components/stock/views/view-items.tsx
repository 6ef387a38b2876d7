'use client'

import { Bookmark, Check, List, Star, Users } from 'lucide-react'
import type { StockView } from '@/components/stock/views/use-stock-views'
import { DropdownMenuItem, DropdownMenuLabel } from '@/components/ui/dropdown-menu'

type ViewItemsProps = {
  views: readonly StockView[]
  current: StockView | null
  /** Null: everything. */
  onChoose: (view: StockView | null) => void
}

/** What one chooses from: everything, one's own views, and those of all of the staff. */
export function ViewItems({ views, current, onChoose }: ViewItemsProps) {
  const groups = [
    { name: 'Yours', icon: <Bookmark aria-hidden />, views: views.filter(({ isShared }) => !isShared) },
    { name: 'Shared', icon: <Users aria-hidden />, views: views.filter(({ isShared }) => isShared) },
  ]
  return (
    <>
      <DropdownMenuItem icon={<List aria-hidden />} isSelected={!current} onSelect={() => onChoose(null)}>
        Everything
      </DropdownMenuItem>
      {groups
        .filter((group) => group.views.length > 0)
        .map((group) => (
          <div key={group.name}>
            <DropdownMenuLabel>{group.name}</DropdownMenuLabel>
            {group.views.map((view) => (
              <DropdownMenuItem
                key={view.id}
                icon={group.icon}
                isSelected={view.id === current?.id}
                onSelect={() => onChoose(view)}
              >
                <span className="min-w-0 flex-1 truncate">{view.name}</span>
                {view.isDefault && <Star aria-label="Stock opens with it" className="fill-current" />}
                {view.id === current?.id && <Check aria-hidden />}
              </DropdownMenuItem>
            ))}
          </div>
        ))}
    </>
  )
}

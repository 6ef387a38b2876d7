'use client'

import { Bookmark, Pencil, Plus, RotateCcw, Save, Star, StarOff, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { useMay } from '@/components/accounts/viewer-may'
import { useCommand } from '@/components/apollo/use-command'
import { EditStockViewDocument, SetDefaultStockViewDocument } from '@/components/generated/operations'
import type { StockLook } from '@/components/stock/stock-look'
import type { StockQuery } from '@/components/stock/stock-query'
import { RemoveViewDialog } from '@/components/stock/views/remove-view-dialog'
import { type StockView, useStockViews } from '@/components/stock/views/use-stock-views'
import { toViewInput } from '@/components/stock/views/view-address'
import { ViewDialog } from '@/components/stock/views/view-dialog'
import { ViewItems } from '@/components/stock/views/view-items'
import { Button } from '@/components/ui/button'
import { DropdownMenu, DropdownMenuItem, DropdownMenuSeparator } from '@/components/ui/dropdown-menu'

type ViewsMenuProps = { retailerId: string; first: readonly StockView[]; query: StockQuery; look: StockLook }

/** The views of the stock table: choose one, keep what is shown as one, and what can be done about the one that is chosen. */
export function ViewsMenu({ retailerId, first, query, look }: ViewsMenuProps) {
  const { views, current, isChanged, choose, readAgain } = useStockViews(retailerId, first)
  const [asking, setAsking] = useState<'save' | 'change' | 'remove' | null>(null)
  const mayShare = useMay('CHANGE_STOCK')
  const shown = toViewInput(query, look)
  const fail = (message: string) => toast.error(message)
  const editing = useCommand(EditStockViewDocument, (outcome) => {
    if (outcome.__typename !== 'StockViewSaved') return fail(outcome.message)
    toast.success(`${outcome.stockView.name} shows this from now on.`)
    void readAgain()
  })
  const opening = useCommand(SetDefaultStockViewDocument, (outcome) => {
    if (outcome.__typename !== 'DefaultStockViewSet') return fail(outcome.message)
    toast.success(outcome.stockView ? 'Stock opens with this view for you.' : 'Stock opens with everything.')
    void readAgain()
  })
  return (
    <>
      <DropdownMenu
        align="start"
        trigger={
          <Button variant="secondary" size="sm" className="max-w-56" title="Views">
            <Bookmark aria-hidden />
            <span className="truncate">{current?.name ?? 'Views'}</span>
            {isChanged && <span className="font-normal text-ink-faint">changed</span>}
          </Button>
        }
      >
        <ViewItems views={views} current={current} onChoose={choose} />
        <DropdownMenuSeparator />
        {current && isChanged && (
          <DropdownMenuItem icon={<RotateCcw aria-hidden />} onSelect={() => choose(current)}>
            Back to {current.name}
          </DropdownMenuItem>
        )}
        {current && isChanged && current.canChange && (
          <DropdownMenuItem
            icon={<Save aria-hidden />}
            onSelect={() => editing.send({ stockViewId: current.id, view: shown })}
          >
            Save the changes to {current.name}
          </DropdownMenuItem>
        )}
        <DropdownMenuItem icon={<Plus aria-hidden />} onSelect={() => setAsking('save')}>
          Save this view…
        </DropdownMenuItem>
        {current && (
          <DropdownMenuItem
            icon={current.isDefault ? <StarOff aria-hidden /> : <Star aria-hidden />}
            onSelect={() => opening.send({ retailerId, stockViewId: current.isDefault ? null : current.id })}
          >
            {current.isDefault ? 'Open stock with everything' : 'Open stock with this view'}
          </DropdownMenuItem>
        )}
        {current?.canChange && (
          <>
            <DropdownMenuItem icon={<Pencil aria-hidden />} onSelect={() => setAsking('change')}>
              {mayShare ? 'Rename or share…' : 'Rename…'}
            </DropdownMenuItem>
            <DropdownMenuItem icon={<Trash2 aria-hidden />} isDanger onSelect={() => setAsking('remove')}>
              Remove…
            </DropdownMenuItem>
          </>
        )}
      </DropdownMenu>
      {(asking === 'save' || (asking === 'change' && current)) && (
        <ViewDialog
          retailerId={retailerId}
          view={asking === 'change' ? current : null}
          shown={shown}
          mayShare={mayShare}
          onClose={() => setAsking(null)}
          onSaved={(view) => {
            if (asking === 'save') choose(view)
            void readAgain()
          }}
        />
      )}
      {asking === 'remove' && current && (
        <RemoveViewDialog
          view={current}
          onClose={() => setAsking(null)}
          onRemoved={() => {
            choose(null)
            void readAgain()
          }}
        />
      )}
    </>
  )
}

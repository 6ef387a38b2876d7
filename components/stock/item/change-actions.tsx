'use client'

import { ArchiveRestore, ArchiveX, ArrowRightLeft, PackagePlus, ShieldPlus } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '@/components/accounts/viewer-may'
import type { StockNumbers_StockLevelFragment } from '@/components/generated/operations'
import { ChangeForm } from '@/components/stock/change-form'
import { type ChangeKind, changeWords } from '@/components/stock/stock-change'
import { useUndoChange } from '@/components/stock/use-undo-change'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'

type ChangeActionsProps = { level: StockNumbers_StockLevelFragment; name: string }

type Action = {
  kinds: readonly [ChangeKind, ...ChangeKind[]]
  title: string
  description: string
  asksWhere?: boolean
}

const actions = {
  adjust: {
    kinds: ['set', 'add', 'take'],
    title: 'Adjust',
    description: 'State what is there, or say what came and went.',
    asksWhere: true,
  },
  carry: {
    kinds: ['toShelf', 'toBackRoom'],
    title: 'Carry',
    description: 'Between shelf and back room. What can be sold stays the same.',
  },
  setAside: {
    kinds: ['setAside'],
    title: changeWords.setAside.name,
    description: 'Units stay in the building, but cannot be sold.',
  },
  putBack: {
    kinds: ['putBack'],
    title: changeWords.putBack.name,
    description: 'Units that were set aside can be sold again.',
  },
  safety: {
    kinds: ['safety'],
    title: changeWords.safety.name,
    description: 'Units that are kept back, so that the shelf is never sold to the last one.',
  },
} satisfies Record<string, Action>

/** Everything a person may do to the balance, each asked in one dialog. Nothing for whoever only looks. */
export function ChangeActions({ level, name }: ChangeActionsProps) {
  const [open, setOpen] = useState<keyof typeof actions | null>(null)
  const offerUndo = useUndoChange()
  const action: Action | null = open && actions[open]
  if (!useMay('CHANGE_STOCK')) return null
  return (
    // On a phone in two columns; the first takes a row of its own where one would be left over.
    <div className="grid grid-cols-2 gap-2 max-sm:w-full sm:flex sm:flex-wrap [&>button:first-child:nth-last-child(odd)]:col-span-2">
      <Button onClick={() => setOpen('adjust')}>
        <PackagePlus aria-hidden />
        Adjust
      </Button>
      {(level.onHand ?? 0) > 0 && (
        <Button variant="secondary" onClick={() => setOpen('carry')}>
          <ArrowRightLeft aria-hidden />
          Carry
        </Button>
      )}
      <Button variant="secondary" onClick={() => setOpen('setAside')}>
        <ArchiveX aria-hidden />
        Set aside
      </Button>
      {(level.unavailable ?? 0) > 0 && (
        <Button variant="secondary" onClick={() => setOpen('putBack')}>
          <ArchiveRestore aria-hidden />
          Put back
        </Button>
      )}
      <Button variant="secondary" onClick={() => setOpen('safety')}>
        <ShieldPlus aria-hidden />
        Safety stock
      </Button>
      <Dialog
        isOpen={action !== null}
        onOpenChange={(isOpen) => !isOpen && setOpen(null)}
        title={action ? `${action.title}: ${name}` : name}
        description={action?.description}
      >
        {action && (
          <ChangeForm
            level={level}
            kinds={action.kinds}
            asksWhere={action.asksWhere}
            onCancel={() => setOpen(null)}
            onDone={(done) => {
              setOpen(null)
              offerUndo(name, done)
            }}
          />
        )}
      </Dialog>
    </div>
  )
}

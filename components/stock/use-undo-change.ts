'use client'

import { useCallback } from 'react'
import { toast } from 'sonner'
import { type CommandOutcome, useCommand } from '@/components/apollo/use-command'
import {
  AdjustStockDocument,
  type AdjustStockInput,
  type AdjustStockMutation,
  MoveStockDocument,
  type MoveStockInput,
  type MoveStockMutation,
} from '@/components/generated/operations'
import { findUndo, tellChange } from '@/components/stock/stock-change'
import { quantityWords } from '@/components/stock/stock-words'
import type { StockChangeDone } from '@/components/stock/use-change-stock'
import { useMeasure } from '@/components/ui/measured'
import { useViewer } from '@/components/ui/viewer-context'
import { formatQuantity } from '@/standards/quantity'

/** Milliseconds in which a change can be taken back by one press. */
const undoMs = 10_000

function tellOutcome(outcome: CommandOutcome<AdjustStockMutation> | CommandOutcome<MoveStockMutation>): void {
  if (outcome.__typename === 'StockChanged') toast('Taken back. Both changes stand in the ledger.')
  else if (outcome.__typename === 'UnitsPromised')
    toast.error('Not taken back: customers were promised these units since.')
  else toast.error(`Not taken back: ${outcome.message}`)
}

/** Says what was saved and offers to take it back, by an entry of its own. It outlives the row that it came from. */
export function useUndoChange(): (name: string, done: StockChangeDone) => void {
  const measure = useMeasure()
  const { locale } = useViewer()
  const { send: adjust } = useCommand<AdjustStockMutation, AdjustStockInput>(AdjustStockDocument, tellOutcome)
  const { send: move } = useCommand<MoveStockMutation, MoveStockInput>(MoveStockDocument, tellOutcome)
  return useCallback(
    (name, { level, changes, shortened }) => {
      if (shortened > 0) {
        toast(`Saved. ${quantityWords(locale, shortened, measure)} promised to customers could not be kept.`)
        return
      }
      const undo = findUndo(changes)
      if (!undo) return
      toast(`${name}: ${tellChange(undo, (quantity) => formatQuantity(locale, quantity, measure))}`, {
        duration: undoMs,
        action: {
          label: 'Undo',
          onClick: () => {
            const about = { stockLevelId: level.id, reason: 'CORRECTION', reference: 'Taken back' } as const
            if ('direction' in undo) move({ ...about, ...undo })
            else adjust({ ...about, ...undo, onShortfall: 'REFUSE' })
          },
        },
      })
    },
    [adjust, move, locale, measure],
  )
}

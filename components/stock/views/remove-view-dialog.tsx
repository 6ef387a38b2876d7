'use client'

import { useState } from 'react'
import { useCommand } from '@/components/apollo/use-command'
import { RemoveStockViewDocument } from '@/components/generated/operations'
import type { StockView } from '@/components/stock/views/use-stock-views'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'

type RemoveViewDialogProps = { view: StockView; onClose: () => void; onRemoved: () => void }

/** Asks once more before a view is gone. */
export function RemoveViewDialog({ view, onClose, onRemoved }: RemoveViewDialogProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const { send, retry, isSending, failure } = useCommand(RemoveStockViewDocument, (outcome) => {
    if (outcome.__typename !== 'StockViewRemoved') return setProblem(outcome.message)
    onRemoved()
    onClose()
  })
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={`Remove ${view.name}?`}
      description={
        view.isShared
          ? 'It is gone for all of the staff. The stock itself stays as it is.'
          : 'The stock itself stays as it is.'
      }
      actions={
        <>
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button
            variant="danger"
            isBusy={isSending}
            onClick={failure ? retry : () => send({ stockViewId: view.id })}
          >
            Remove
          </Button>
        </>
      }
    >
      {(problem ?? failure) && <Notice tone="critical" title={problem ?? failure} />}
    </Dialog>
  )
}

'use client'

import { useState } from 'react'
import { useCommand } from '@/components/apollo/use-command'
import {
  EditStockViewDocument,
  SaveStockViewDocument,
  type StockViewInput,
} from '@/components/generated/operations'
import type { StockView } from '@/components/stock/views/use-stock-views'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Notice } from '@/components/ui/notice'

type ViewDialogProps = {
  retailerId: string
  /** The one that gets another name; null: one more is kept. */
  view: StockView | null
  /** What the table shows now. */
  shown: StockViewInput
  mayShare: boolean
  onClose: () => void
  onSaved: (view: StockView) => void
}

/** Asks for the name of a view, and whether all of the staff have it. */
export function ViewDialog({ retailerId, view, shown, mayShare, onClose, onSaved }: ViewDialogProps) {
  const [name, setName] = useState(view?.name ?? '')
  const [isShared, setShared] = useState(view?.isShared ?? false)
  const [problem, setProblem] = useState<string | null>(null)
  const report = (outcome: { __typename: string; message?: string; stockView?: StockView }) => {
    if (!outcome.stockView) return setProblem(outcome.message ?? 'The view was not kept.')
    onSaved(outcome.stockView)
    onClose()
  }
  const saving = useCommand(SaveStockViewDocument, report)
  const editing = useCommand(EditStockViewDocument, report)
  const { retry, isSending, failure } = view ? editing : saving

  function save() {
    setProblem(null)
    if (name.trim() === '') return setProblem('Give the view a name.')
    if (failure) return retry()
    if (view) editing.send({ stockViewId: view.id, name: name.trim(), isShared })
    else saving.send({ retailerId, name: name.trim(), isShared, view: shown })
  }

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={view ? `Change ${view.name}` : 'Save this view'}
      description={view ? undefined : 'Search, filters, order, rows and columns as they are now.'}
      actions={
        <>
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button isBusy={isSending} onClick={save}>
            Save
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        {(problem ?? failure) && <Notice tone="critical" title={problem ?? failure} />}
        <Field label="Name">
          {(control) => (
            <Input
              {...control}
              autoComplete="off"
              maxLength={60}
              placeholder="Fresh and low"
              value={name}
              onChange={({ target }) => setName(target.value)}
              onKeyDown={({ key }) => key === 'Enter' && save()}
            />
          )}
        </Field>
        {(mayShare || isShared) && (
          <label className="flex items-start gap-2.5 text-sm">
            <input
              type="checkbox"
              checked={isShared}
              onChange={({ target }) => setShared(target.checked)}
              className="mt-0.5 size-4 shrink-0 accent-accent"
            />
            <span>
              Share it with all of the staff
              <span className="block text-ink-soft">Whoever may change stock may change and remove it.</span>
            </span>
          </label>
        )}
      </div>
    </Dialog>
  )
}

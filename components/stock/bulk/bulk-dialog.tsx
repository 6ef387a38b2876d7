'use client'

import { type FormEvent, useId, useState } from 'react'
import { toast } from 'sonner'
import type { StockReason } from '@/components/generated/operations'
import { type BulkWish, isListingKind, tellAnswers } from '@/components/stock/bulk/bulk-change'
import { BulkFields } from '@/components/stock/bulk/bulk-fields'
import { BulkPreview } from '@/components/stock/bulk/bulk-preview'
import { type RefusedRow, useBulkChange } from '@/components/stock/bulk/use-bulk-change'
import { changeWords } from '@/components/stock/stock-change'
import { reasonWords } from '@/components/stock/stock-words'
import type { StockRowData } from '@/components/stock/use-stock-pages'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { PlainButton } from '@/components/ui/plain-button'
import { Select } from '@/components/ui/select'
import { useViewer } from '@/components/ui/viewer-context'

type BulkDialogProps = {
  locationId: string
  rows: readonly StockRowData[]
  onClose: () => void
  /** Everything was changed. */
  onDone: () => void
}

/** What is wrong with what was typed, where it fits none of the rows. */
function sayWhatFits({ kind }: BulkWish): string {
  if (kind === 'place') return 'A whole number up to 9999, in one of both.'
  const least = isListingKind(kind) ? 0 : changeWords[kind].least
  return least === 1 ? 'A number above 0.' : 'A number, 0 or more.'
}

/** One change for all rows that are ticked. It shows what each would become; afterwards, which were not changed and why. */
export function BulkDialog({ locationId, rows: chosen, onClose, onDone }: BulkDialogProps) {
  const { locale } = useViewer()
  const [rows, setRows] = useState(chosen)
  const [refused, setRefused] = useState<readonly RefusedRow[]>([])
  const [wish, setWish] = useState<BulkWish>({ kind: 'add', typed: '', aisle: '', bay: '' })
  const [chosenReason, setReason] = useState<StockReason | null>(null)
  const reasons = isListingKind(wish.kind) ? [] : changeWords[wish.kind].reasons
  const reason = chosenReason && reasons.includes(chosenReason) ? chosenReason : (reasons[0] ?? 'CORRECTION')
  const [isAsked, setAsked] = useState(false)
  const formId = useId()

  const change = useBulkChange(locationId, { rows, wish, locale }, (answer) => {
    toast(tellAnswers({ changed: answer.changed, refused: answer.refused.length }))
    if (answer.refused.length === 0) {
      onClose()
      onDone()
      return
    }
    // What was changed is done; the rest stays, to be decided again.
    setRefused(answer.refused)
    setRows(answer.refused.map(({ row }) => row))
  })
  const { plan, canSend, failure, problem } = change
  const impossible = plan.filter(({ isImpossible }) => isImpossible).length

  function save(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    if (canSend) change.submit(reason)
  }

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={`Change ${rows.length} ${rows.length === 1 ? 'item' : 'items'}`}
      description="Each is decided by itself: where one cannot be changed, the others still are."
      actions={
        <>
          <Button variant="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form={formId} isBusy={change.isSending}>
            Change
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={save} className="space-y-4">
        {refused.length > 0 && <RefusedRows refused={refused} />}
        <BulkFields
          wish={wish}
          onChange={(part) => setWish((before) => ({ ...before, ...part }))}
          measures={rows.map(({ sku }) => sku.quantityRule)}
          error={isAsked && !canSend ? sayWhatFits(wish) : undefined}
        />
        {reasons.length > 0 && (
          <Field label="Reason">
            {(control) => (
              <Select
                {...control}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value as StockReason)}
              >
                {reasons.map((name) => (
                  <option key={name} value={name}>
                    {reasonWords[name]}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
        <BulkPreview plan={plan} />
        {impossible > 0 && (
          <p role="status" className="text-caution-ink text-sm">
            {impossible} of them cannot be changed so: there is less, it is promised to customers, or it is
            sold in another unit.
          </p>
        )}
        {(failure ?? problem) && (
          <p role="alert" className="text-critical-ink text-sm">
            {failure ?? problem}{' '}
            {failure && (
              <PlainButton onClick={change.retry} className="font-medium underline">
                Try again
              </PlainButton>
            )}
          </p>
        )}
      </Form>
    </Dialog>
  )
}

function RefusedRows({ refused }: { refused: readonly RefusedRow[] }) {
  return (
    <div
      role="alert"
      className="space-y-1 rounded-control bg-caution-soft px-3 py-2 text-caution-ink text-sm"
    >
      <p className="font-medium">Not changed:</p>
      <ul className="max-h-32 space-y-1 overflow-y-auto">
        {refused.map(({ row, message }) => (
          <li key={row.id}>
            <strong className="font-medium">{row.sku.name}</strong>: {message}
          </li>
        ))}
      </ul>
    </div>
  )
}

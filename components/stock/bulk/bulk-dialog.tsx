'use client'

import { type FormEvent, useId, useState } from 'react'
import { toast } from 'sonner'
import type { StockReason } from '@/components/generated/operations'
import { previewChange, tellAnswers } from '@/components/stock/bulk/bulk-change'
import { BulkPreview } from '@/components/stock/bulk/bulk-preview'
import { type RefusedRow, useBulkChange } from '@/components/stock/bulk/use-bulk-change'
import { type ChangeKind, changeWords } from '@/components/stock/stock-change'
import { reasonWords } from '@/components/stock/stock-words'
import type { StockRowData } from '@/components/stock/use-stock-pages'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Input } from '@/components/ui/input'
import { PlainButton } from '@/components/ui/plain-button'
import { Select } from '@/components/ui/select'

type BulkDialogProps = {
  locationId: string
  rows: readonly StockRowData[]
  onClose: () => void
  /** Everything was changed. */
  onDone: () => void
}

const kinds: readonly ChangeKind[] = ['add', 'take', 'set', 'setAside', 'putBack', 'safety']

/** One change for all rows that are ticked. It shows what each would become; afterwards, which were not changed and why. */
export function BulkDialog({ locationId, rows: chosen, onClose, onDone }: BulkDialogProps) {
  const [rows, setRows] = useState(chosen)
  const [refused, setRefused] = useState<readonly RefusedRow[]>([])
  const [kind, setKind] = useState<ChangeKind>('add')
  const [typed, setTyped] = useState('')
  const [chosenReason, setReason] = useState<StockReason | null>(null)
  const words = changeWords[kind]
  const reason =
    chosenReason && words.reasons.includes(chosenReason) ? chosenReason : (words.reasons[0] ?? 'CORRECTION')
  const quantity = /^\d{1,9}$/.test(typed.trim()) ? Number(typed.trim()) : null
  const [isAsked, setAsked] = useState(false)
  const formId = useId()

  const { submit, retry, isSending, failure, problem, readChosen } = useBulkChange(
    locationId,
    rows,
    (answer) => {
      toast(tellAnswers({ changed: answer.changed, refused: answer.refused.length }))
      if (answer.refused.length === 0) {
        onClose()
        onDone()
        return
      }
      // What was changed is done; the rest stays, to be decided again.
      setRefused(answer.refused)
      setRows(answer.refused.map(({ row }) => row))
    },
  )

  const isWrong = quantity === null || quantity < words.least
  const change = isWrong || quantity === null ? null : { kind, quantity }
  const impossible = change
    ? rows.filter((row) => previewChange(readChosen(row), change).isImpossible).length
    : 0

  function save(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    if (change) submit(change, reason, null)
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
          <Button type="submit" form={formId} isBusy={isSending}>
            Change
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={save} className="space-y-4">
        {refused.length > 0 && (
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
        )}
        <div className="grid grid-cols-2 gap-3">
          <Field label="What">
            {(control) => (
              <Select
                {...control}
                value={kind}
                onChange={(event) => setKind(event.currentTarget.value as ChangeKind)}
              >
                {kinds.map((name) => (
                  <option key={name} value={name}>
                    {changeWords[name].name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field
            label="Units"
            error={
              isAsked && isWrong
                ? words.least === 1
                  ? 'A whole number, 1 or more.'
                  : 'A whole number, 0 or more.'
                : undefined
            }
          >
            {(control) => (
              <Input
                {...control}
                inputMode="numeric"
                autoComplete="off"
                autoFocus
                aria-label={words.label}
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
                className="text-right font-semibold tabular-nums"
              />
            )}
          </Field>
        </div>
        <Field label="Reason">
          {(control) => (
            <Select
              {...control}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value as StockReason)}
            >
              {words.reasons.map((name) => (
                <option key={name} value={name}>
                  {reasonWords[name]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <BulkPreview rows={rows} change={change} readChosen={readChosen} />
        {impossible > 0 && (
          <p role="status" className="text-caution-ink text-sm">
            {impossible} of them cannot be changed so: there is less, or it is promised to customers.
          </p>
        )}
        {(failure ?? problem) && (
          <p role="alert" className="text-critical-ink text-sm">
            {failure ?? problem}{' '}
            {failure && (
              <PlainButton onClick={retry} className="font-medium underline">
                Try again
              </PlainButton>
            )}
          </p>
        )}
      </Form>
    </Dialog>
  )
}

'use client'

import { useApolloClient } from '@apollo/client/react'
import { type FormEvent, useId, useState } from 'react'
import { toast } from 'sonner'
import { answered } from '@/components/apollo/answered'
import { wordsOfFailure } from '@/components/apollo/words-of-failure'
import { type BulkMeant, type BulkValues, readBulkEdit } from '@/components/assortment/bulk/bulk-edit'
import { BulkFields } from '@/components/assortment/bulk/bulk-fields'
import { BulkOutcome, type BulkResult } from '@/components/assortment/bulk/bulk-outcome'
import type { BulkPlace } from '@/components/assortment/bulk/bulk-place'
import { useForgetProducts } from '@/components/assortment/use-forget-products'
import { useSubmit } from '@/components/assortment/use-submit'
import {
  EditProductsDocument,
  PreviewProductEditDocument,
  type ProductEditInput,
} from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'

type BulkProductsDialogProps = {
  place: BulkPlace
  count: number
  meant: BulkMeant
  onClose: () => void
  onDone: () => void
}

const first: BulkValues = {
  kind: 'category',
  categoryId: '',
  taxClass: 'STANDARD',
  typed: '',
  attribute: null,
  stated: '',
}

/** One change for many products: what it would do is shown before it is done, and afterwards which were left as they are. */
export function BulkProductsDialog({ place, count, meant, onClose, onDone }: BulkProductsDialogProps) {
  const { retailerId, currency, location } = place
  const client = useApolloClient()
  const forget = useForgetProducts()
  const formId = useId()
  const [values, setValues] = useState(first)
  const [shown, setShown] = useState<{ edit: ProductEditInput; result: BulkResult } | null>(null)
  const [done, setDone] = useState<BulkResult | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isLooking, setLooking] = useState(false)
  const change = useSubmit(EditProductsDocument, (outcome) => {
    if (outcome.__typename !== 'ProductsEdited') {
      setShown(null)
      return setProblem(outcome.message)
    }
    forget()
    toast.success(`${outcome.changed} changed.`)
    if (outcome.refused > 0) return setDone(outcome)
    onClose()
    onDone()
  })

  async function look(event: FormEvent) {
    event.preventDefault()
    if (shown || isLooking) return
    const read = readBulkEdit(values, { meant, locationId: location.id, currency })
    setProblem('problem' in read ? read.problem : null)
    if ('problem' in read) return
    setLooking(true)
    try {
      const { data } = await client.query({
        query: PreviewProductEditDocument,
        variables: { retailerId, edit: read.edit },
        fetchPolicy: 'no-cache',
      })
      const result = answered(data?.previewProductEdit)
      if (result.__typename === 'ProductsEdited') setShown({ edit: read.edit, result })
      else setProblem(result.message)
    } catch (error) {
      setProblem(wordsOfFailure(error))
    }
    setLooking(false)
  }

  function put(part: Partial<BulkValues>) {
    setValues((before) => ({ ...before, ...part }))
    setShown(null)
    setProblem(null)
  }

  const save = () =>
    shown &&
    change.submit({
      retailerId,
      edit: shown.edit,
      expectedMatched: meant.filter ? shown.result.matched : null,
    })
  const result = done ?? shown?.result
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={`Change ${count} ${count === 1 ? 'product' : 'products'}`}
      description="Each is decided by itself: where one cannot be changed, the others still are."
      actions={
        <>
          <Button variant="ghost" onClick={onClose}>
            {done ? 'Close' : 'Cancel'}
          </Button>
          {!done && !shown && (
            <Button type="submit" form={formId} isBusy={isLooking}>
              Preview
            </Button>
          )}
          {!done && shown && (
            <Button onClick={save} disabled={shown.result.changed === 0} isBusy={change.isSending}>
              Change {shown.result.changed}
            </Button>
          )}
        </>
      }
    >
      <Form id={formId} onSubmit={look} className="space-y-4">
        {(problem ?? change.failure) && <Notice tone="critical" title={problem ?? change.failure} />}
        {!done && <BulkFields values={values} place={place} onChange={put} isDisabled={change.isSending} />}
        {change.isSending && (
          <p role="status" className="text-ink-soft text-sm">
            Changing {shown?.result.changed} products, all at once or none of them …
          </p>
        )}
        {result && <BulkOutcome result={result} isDone={done !== null} />}
      </Form>
    </Dialog>
  )
}

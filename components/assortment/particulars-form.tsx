'use client'

import type { FormEvent } from 'react'
import { DisputeNotice } from '@/components/assortment/dispute-notice'
import { ParticularsFields } from '@/components/assortment/particulars-fields'
import {
  type ParticularsValues,
  particularsFieldWords,
  toParticularsInput,
  toParticularsValues,
} from '@/components/assortment/particulars-values'
import { SaveOrDiscard } from '@/components/assortment/save-or-discard'
import type { Stated } from '@/components/assortment/use-draft'
import { useProductDraft } from '@/components/assortment/use-product-draft'
import { useSubmit } from '@/components/assortment/use-submit'
import { listParticulars } from '@/components/catalog/particular-words'
import {
  type ProductPage_ProductFragment,
  SetProductParticularsDocument,
} from '@/components/generated/operations'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { useEarlyTyping } from '@/components/ui/use-early-typing'

const shown = [...Object.keys(particularsFieldWords), 'storage']

/** What must be told of a product before one buys it, to be stated anew. */
export function ParticularsForm({ product }: { product: ProductPage_ProductFragment }) {
  const form = useProductDraft(product, { toValues: toParticularsValues, shown })
  const { draft, problems, setProblems } = form
  const fields = useEarlyTyping(draft.set)
  const state = useSubmit(SetProductParticularsDocument, (outcome) => {
    const again = form.take(outcome)
    if (again) save(again)
  })

  function save({ values, version }: Stated<ParticularsValues>) {
    const read = toParticularsInput(values)
    setProblems('problems' in read ? read.problems : {})
    if ('problems' in read) return
    form.noteSent(values)
    state.submit({ productId: product.id, expectedVersion: version, ...read.input })
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (draft.isChanged && !draft.dispute && !state.isSending)
      save({ values: draft.typed, version: draft.seen.version })
  }

  const { dispute } = draft
  return (
    <Form problems={problems} onSubmit={submit} className="space-y-4">
      {(problems.form ?? state.failure) && <Notice tone="critical" title={problems.form ?? state.failure} />}
      {product.lacks.length > 0 && (
        <Notice tone="caution" title={`Missing: ${listParticulars(product.lacks)}`}>
          Its department requires it. Places that sell only complete products do not sell it until then.
        </Notice>
      )}
      {dispute && (
        <DisputeNotice
          what="this product"
          theirs={dispute.fields.map((field) => ({
            label: particularsFieldWords[field],
            value: sayValue(dispute.now.values[field]),
          }))}
          onEnd={draft.end}
        />
      )}
      <fieldset ref={fields} disabled={product.isArchived} className="min-w-0">
        <legend className="sr-only">What must be told</legend>
        <ParticularsFields values={draft.typed} onChange={draft.set} problems={problems} />
      </fieldset>
      {!product.isArchived && (
        <SaveOrDiscard
          label="Save what is told"
          draft={draft}
          isSending={state.isSending}
          onDiscard={form.discard}
        />
      )}
    </Form>
  )
}

/** What others saved, in a line. */
function sayValue(value: ParticularsValues[keyof ParticularsValues]): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  return Object.entries(value)
    .map(([field, each]) => `${field.toLowerCase()}: ${String(each).toLowerCase()}`)
    .join(', ')
}

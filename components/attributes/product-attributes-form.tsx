'use client'

import type { FormEvent } from 'react'
import { DisputeNotice } from '@/components/assortment/dispute-notice'
import { SaveOrDiscard } from '@/components/assortment/save-or-discard'
import type { Stated } from '@/components/assortment/use-draft'
import { useProductDraft } from '@/components/assortment/use-product-draft'
import { useSubmit } from '@/components/assortment/use-submit'
import { AttributeField } from '@/components/attributes/attribute-field'
import {
  type AttributeDraft,
  readAttributeDraft,
  sayDraft,
  toAttributeDraft,
} from '@/components/attributes/attribute-values'
import {
  type ProductPage_ProductFragment,
  SetProductAttributesDocument,
} from '@/components/generated/operations'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'

/** What a product states of its department's attributes, to be changed. */
export function ProductAttributesForm({ product }: { product: ProductPage_ProductFragment }) {
  const attributes = product.category.productAttributes
  const form = useProductDraft(product, { toValues: toAttributeDraft, shown: ['values'] })
  const { draft, problems, setProblems } = form
  const state = useSubmit(SetProductAttributesDocument, (outcome) => {
    const again = form.take(outcome)
    if (again) save(again)
  })

  function save({ values, version }: Stated<AttributeDraft>) {
    const read = readAttributeDraft(attributes, values)
    setProblems('problems' in read ? read.problems : {})
    if ('problems' in read) return
    form.noteSent(values)
    state.submit({ productId: product.id, expectedVersion: version, values: read.values })
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (draft.isChanged && !draft.dispute && !state.isSending)
      save({ values: draft.typed, version: draft.seen.version })
  }
  const problemOf = (index: number) =>
    Object.entries(problems).find(([field]) => `${field}.`.startsWith(`values.${index}.`))?.[1]

  const { dispute } = draft
  return (
    <Form problems={problems} onSubmit={submit} className="space-y-4">
      {(problems.form ?? state.failure) && <Notice tone="critical" title={problems.form ?? state.failure} />}
      {product.lacksAttributes.length > 0 && (
        <Notice
          tone="caution"
          title={`Missing: ${product.lacksAttributes.map(({ name }) => name).join(', ')}`}
        >
          Its department requires it. Places that sell only complete products do not sell it until then.
        </Notice>
      )}
      {dispute && (
        <DisputeNotice
          what="this product"
          theirs={attributes
            .filter(({ id }) => dispute.fields.includes(id))
            .map((each) => ({ label: each.name, value: sayDraft(each, dispute.now.values[each.id]) }))}
          onEnd={draft.end}
        />
      )}
      <fieldset disabled={product.isArchived} className="grid min-w-0 gap-4 sm:grid-cols-2 xl:grid-cols-3">
        <legend className="sr-only">Attributes</legend>
        {attributes.map((attribute, index) => (
          <AttributeField
            key={attribute.id}
            attribute={attribute}
            value={draft.typed[attribute.id] ?? ''}
            onChange={(value) => draft.set({ [attribute.id]: value })}
            problem={problemOf(index)}
          />
        ))}
      </fieldset>
      {!product.isArchived && (
        <SaveOrDiscard
          label="Save attributes"
          draft={draft}
          isSending={state.isSending}
          onDiscard={form.discard}
        />
      )}
    </Form>
  )
}

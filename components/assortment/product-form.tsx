'use client'

import type { FormEvent } from 'react'
import { DisputeNotice } from '@/components/assortment/dispute-notice'
import { ProductFields } from '@/components/assortment/product-fields'
import {
  checkProduct,
  type ProductValues,
  productFieldWords,
  toProductValues,
} from '@/components/assortment/product-values'
import { SaveOrDiscard } from '@/components/assortment/save-or-discard'
import type { Stated } from '@/components/assortment/use-draft'
import { useProductDraft } from '@/components/assortment/use-product-draft'
import { useSubmit } from '@/components/assortment/use-submit'
import { EditProductDocument, type ProductPage_ProductFragment } from '@/components/generated/operations'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { useEarlyTyping } from '@/components/ui/use-early-typing'

const shown = Object.keys(productFieldWords)

type ProductFormProps = {
  product: ProductPage_ProductFragment
  categories: readonly { id: string; path: string }[]
}

/** What is told of a product, to be changed. */
export function ProductForm({ product, categories }: ProductFormProps) {
  const form = useProductDraft(product, { toValues: toProductValues, shown })
  const { draft, problems, setProblems } = form
  const fields = useEarlyTyping(draft.set)
  const edit = useSubmit(EditProductDocument, (outcome) => {
    const again = form.take(outcome)
    if (again) save(again)
  })

  function save({ values, version }: Stated<ProductValues>) {
    form.noteSent(values)
    edit.submit({
      productId: product.id,
      expectedVersion: version,
      name: values.name.trim(),
      brand: values.brand.trim() || null,
      categoryId: values.categoryId,
      description: values.description.trim() || null,
    })
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!draft.isChanged || draft.dispute || edit.isSending) return
    const found = checkProduct(draft.typed)
    setProblems(found)
    if (Object.keys(found).length === 0) save({ values: draft.typed, version: draft.seen.version })
  }

  const { dispute } = draft
  const nameValue = (field: keyof ProductValues) => {
    const value = dispute?.now.values[field] ?? ''
    return field === 'categoryId' ? (categories.find(({ id }) => id === value)?.path ?? value) : value
  }
  return (
    <Form problems={problems} onSubmit={submit} className="space-y-4">
      {(problems.form ?? edit.failure) && <Notice tone="critical" title={problems.form ?? edit.failure} />}
      {dispute && (
        <DisputeNotice
          what="this product"
          theirs={dispute.fields.map((field) => ({
            label: productFieldWords[field],
            value: nameValue(field),
          }))}
          onEnd={draft.end}
        />
      )}
      <fieldset ref={fields} disabled={product.isArchived} className="min-w-0">
        <legend className="sr-only">Product</legend>
        <ProductFields
          values={draft.typed}
          onChange={draft.set}
          categories={categories}
          problems={problems}
        />
      </fieldset>
      {!product.isArchived && (
        <SaveOrDiscard label="Save" draft={draft} isSending={edit.isSending} onDiscard={form.discard} />
      )}
    </Form>
  )
}

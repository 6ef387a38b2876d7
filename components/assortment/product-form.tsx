'use client'

import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { DisputeNotice } from '@/components/assortment/dispute-notice'
import { ProductFields } from '@/components/assortment/product-fields'
import {
  checkProduct,
  type ProductValues,
  productFieldWords,
  toProductValues,
} from '@/components/assortment/product-values'
import { readRefusal } from '@/components/assortment/read-refusal'
import { type Stated, useDraft } from '@/components/assortment/use-draft'
import { useForgetProducts } from '@/components/assortment/use-forget-products'
import { useSubmit } from '@/components/assortment/use-submit'
import { EditProductDocument, type ProductPage_ProductFragment } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
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
  const draft = useDraft(toProductValues(product))
  const fields = useEarlyTyping(draft.set)
  const forget = useForgetProducts()
  const [problems, setProblems] = useState<Record<string, string>>({})
  const [sent, setSent] = useState(draft.typed)
  const edit = useSubmit(EditProductDocument, (outcome) => {
    switch (outcome.__typename) {
      case 'ProductChanged':
        forget()
        draft.settle(toProductValues(outcome.product), sent)
        toast.success('Saved.')
        return
      case 'ProductConflict': {
        const next = draft.meet(toProductValues(outcome.product))
        if (next) save(next)
        return
      }
      default:
        setProblems(readRefusal(outcome, shown))
    }
  })

  function save({ values, version }: Stated<ProductValues>) {
    setSent(values)
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
        <div className="flex flex-wrap gap-2">
          <Button type="submit" disabled={!draft.isChanged || dispute !== null} isBusy={edit.isSending}>
            Save
          </Button>
          {draft.isChanged && !edit.isSending && (
            <Button
              variant="ghost"
              onClick={() => {
                draft.discard()
                setProblems({})
              }}
            >
              Discard
            </Button>
          )}
        </div>
      )}
    </Form>
  )
}

'use client'

import { type FormEvent, useId, useState } from 'react'
import { toast } from 'sonner'
import { describeSku } from '@/components/assortment/describe-sku'
import { DisputeNotice } from '@/components/assortment/dispute-notice'
import { toTitle } from '@/components/assortment/product-values'
import { readRefusal } from '@/components/assortment/read-refusal'
import { SkuFields } from '@/components/assortment/sku-fields'
import {
  emptySku,
  placeProblems,
  readSku,
  type SkuValues,
  tidySku,
  toSkuValues,
} from '@/components/assortment/sku-values'
import { type Stated, useDraft } from '@/components/assortment/use-draft'
import { useForgetProducts } from '@/components/assortment/use-forget-products'
import { useSubmit } from '@/components/assortment/use-submit'
import {
  AddSkuDocument,
  EditSkuDocument,
  type ProductChange_ResultFragment,
  type ProductPage_ProductFragment,
} from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { Sheet } from '@/components/ui/sheet'
import { useViewer } from '@/components/ui/viewer-context'

type SkuSheetProps = {
  product: ProductPage_ProductFragment
  /** Which SKU is changed; null: a new one. */
  skuId: string | null
  currency: string
  onClose: () => void
}

/** One SKU of a product, new or to be stated anew. */
export function SkuSheet({ product, skuId, currency, onClose }: SkuSheetProps) {
  const { locale } = useViewer()
  const title = toTitle(product)
  const readNow = (now: ProductPage_ProductFragment): Stated<SkuValues> => {
    const sku = now.skus.find(({ id }) => id === skuId)
    return { values: sku ? toSkuValues(sku, toTitle(now), locale) : emptySku, version: now.version }
  }
  const draft = useDraft(readNow(product))
  const forget = useForgetProducts()
  const formId = useId()
  const [problems, setProblems] = useState<Record<string, string>>({})

  function settle(outcome: ProductChange_ResultFragment) {
    switch (outcome.__typename) {
      case 'ProductChanged':
        forget()
        toast.success(skuId ? 'Saved.' : 'Added. Set its price, so that it can be sold.')
        onClose()
        return
      case 'ProductConflict': {
        const next = draft.meet(readNow(outcome.product))
        if (next) save(next)
        return
      }
      default:
        setProblems(readRefusal(outcome, ['sku']))
    }
  }
  const add = useSubmit(AddSkuDocument, settle)
  const edit = useSubmit(EditSkuDocument, settle)
  const { isSending, failure } = skuId ? edit : add

  function save({ values, version }: Stated<SkuValues>) {
    const tidy = tidySku(values)
    draft.set(tidy)
    const read = readSku(tidy, { locale, currency })
    if ('problems' in read) return setProblems(placeProblems(read.problems, 'sku'))
    setProblems({})
    const input = { expectedVersion: version, sku: read.input }
    if (skuId) edit.submit({ skuId, ...input })
    else add.submit({ productId: product.id, ...input })
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!draft.dispute && !isSending) save({ values: draft.typed, version: draft.seen.version })
  }

  const { dispute } = draft
  return (
    <Sheet
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={skuId ? 'Change this item' : 'Add an item'}
      footer={
        <div className="flex justify-end gap-3">
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form={formId} disabled={dispute !== null} isBusy={isSending}>
            {skuId ? 'Save' : 'Add'}
          </Button>
        </div>
      }
    >
      <Form id={formId} problems={problems} onSubmit={submit} className="space-y-4">
        {(problems.form ?? failure) && <Notice tone="critical" title={problems.form ?? failure} />}
        {dispute && (
          <DisputeNotice
            what="this item"
            theirs={dispute.fields.map((field) => describeSku(field, dispute.now.values))}
            onEnd={draft.end}
          />
        )}
        <SkuFields
          values={draft.typed}
          onChange={draft.set}
          title={title}
          problems={problems}
          below="sku"
          currency={currency}
        />
      </Form>
    </Sheet>
  )
}

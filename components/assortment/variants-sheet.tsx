'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { listMissing, readPresent, variantsMax } from '@/components/assortment/make-variants'
import { toTitle } from '@/components/assortment/product-values'
import { makeSkuName, readSku, tidySku, toSkuValues } from '@/components/assortment/sku-values'
import { useForgetProducts } from '@/components/assortment/use-forget-products'
import { useSubmit } from '@/components/assortment/use-submit'
import { VariantFields } from '@/components/assortment/variant-fields'
import { AddVariantsDocument, type ProductPage_ProductFragment } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Sheet } from '@/components/ui/sheet'
import { useViewer } from '@/components/ui/viewer-context'

type VariantsSheetProps = { product: ProductPage_ProductFragment; currency: string; onClose: () => void }

/** The items that a product lacks, when it comes in another kind or size: those that are there stay. */
export function VariantsSheet({ product, currency, onClose }: VariantsSheetProps) {
  const { locale } = useViewer()
  const title = toTitle(product)
  const present = product.skus.map((sku) => toSkuValues(sku, title, locale))
  const [typed, setTyped] = useState(() => readPresent(present))
  const [problem, setProblem] = useState<string | null>(null)
  const forget = useForgetProducts()
  const { presentOptions, missing } = listMissing(present, typed.options, typed.sizes)
  const add = useSubmit(AddVariantsDocument, (outcome, { skus }) => {
    if (outcome.__typename !== 'ProductChanged') return setProblem(outcome.message)
    forget()
    toast.success(
      `${skus.length === 1 ? '1 item' : `${skus.length} items`} added. Set their prices, so that they can be sold.`,
    )
    onClose()
  })
  const isNameless = typed.options.some(({ name, values }) => values.trim() && !name.trim())
  const isTooMany = present.length + missing.length > variantsMax

  function save() {
    const read = missing.map((values) => readSku(tidySku(values), { locale, currency }))
    const wrong = read.flatMap((one) => ('problems' in one ? Object.values(one.problems) : []))
    setProblem(wrong[0] ?? null)
    if (wrong.length > 0) return
    add.submit({
      productId: product.id,
      expectedVersion: product.version,
      presentOptions,
      skus: read.flatMap((one) => ('input' in one ? [one.input] : [])),
    })
  }

  return (
    <Sheet
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title="Kinds and sizes"
      footer={
        <div className="flex justify-end gap-3">
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button
            disabled={missing.length === 0 || isNameless || isTooMany}
            isBusy={add.isSending}
            onClick={save}
          >
            {missing.length === 1 ? 'Add 1 item' : `Add ${missing.length || ''} items`}
          </Button>
        </div>
      }
    >
      <div className="space-y-4">
        {(problem ?? add.failure) && <Notice tone="critical" title={problem ?? add.failure} />}
        <p className="text-ink-soft text-sm">
          What it comes in. Type a value or a size behind the others: items that are missing are made like the
          first and offered nowhere yet; those that are there stay.
        </p>
        <VariantFields {...typed} onChange={(part) => setTyped((before) => ({ ...before, ...part }))} />
        <div role="status" className="space-y-2 text-sm">
          {isTooMany && <p>A product has at most {variantsMax} items.</p>}
          {isNameless && <p>Say what each option is called.</p>}
          {presentOptions.map(({ name, value }) => (
            <p key={name}>
              Items that are there get {name || 'the option'}: <strong>{value}</strong>.
            </p>
          ))}
          {missing.length > 0 && !isTooMany && (
            <>
              <p className="font-medium">New</p>
              <ul className="divide-y rounded-control border">
                {missing.map((each) => {
                  const name = makeSkuName(title, each)
                  return (
                    <li key={name} className="wrap-anywhere px-3 py-2">
                      {name}
                    </li>
                  )
                })}
              </ul>
            </>
          )}
        </div>
      </div>
    </Sheet>
  )
}

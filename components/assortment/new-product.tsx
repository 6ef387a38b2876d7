'use client'

import { Plus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { makeVariants, type TypedOption } from '@/components/assortment/make-variants'
import { type NewItem, NewItemCard } from '@/components/assortment/new-item-card'
import { readNewOffers } from '@/components/assortment/new-offers'
import { PlaceChoice } from '@/components/assortment/place-choice'
import { ProductFields } from '@/components/assortment/product-fields'
import {
  checkProduct,
  emptyProduct,
  productFieldWords,
  toTitle,
} from '@/components/assortment/product-values'
import { readRefusal } from '@/components/assortment/read-refusal'
import { emptySku, placeProblems, readSku, tidySku } from '@/components/assortment/sku-values'
import { useForgetProducts } from '@/components/assortment/use-forget-products'
import { useSubmit } from '@/components/assortment/use-submit'
import { VariantMaker } from '@/components/assortment/variant-maker'
import { CreateProductDocument } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { useEarlyTyping } from '@/components/ui/use-early-typing'
import { useViewer } from '@/components/ui/viewer-context'

const shown = [...Object.keys(productFieldWords), 'skus', 'offers']

type NewProductProps = {
  retailerId: string
  currency: string
  path: string
  categories: readonly { id: string; path: string }[]
  /** Where it may be sold, that at which one works first. */
  places: readonly { id: string; name: string }[]
}

/** A product, its items and where they are sold, made all at once or not at all. */
export function NewProduct({ retailerId, currency, path, categories, places }: NewProductProps) {
  const router = useRouter()
  const forget = useForgetProducts()
  const [values, setValues] = useState(emptyProduct)
  const fields = useEarlyTyping((typed) => setValues((before) => ({ ...before, ...typed })))
  const { locale } = useViewer()
  const [skus, setSkus] = useState<NewItem[]>([{ id: 0, values: emptySku, price: '' }])
  const [placeIds, setPlaceIds] = useState(places.slice(0, 1).map(({ id }) => id))
  const [problems, setProblems] = useState<Record<string, string>>({})
  const create = useSubmit(CreateProductDocument, (outcome, { offers }) => {
    if (outcome.__typename !== 'ProductChanged') return setProblems(readRefusal(outcome, shown))
    forget()
    toast.success(offers?.length ? 'Added, and listed.' : 'Added. Set its price, so that it can be sold.')
    router.push(`${path}/edit/${outcome.product.slug}`)
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    if (create.isSending) return
    const tidy = skus.map((each) => ({ ...each, values: tidySku(each.values) }))
    setSkus(tidy)
    const read = tidy.map((each) => readSku(each.values, { locale, currency }))
    const offered = readNewOffers({ prices: tidy.map(({ price }) => price), placeIds, currency })
    const found = Object.assign(
      checkProduct(values),
      'problems' in offered ? offered.problems : {},
      ...read.map((one, index) => ('problems' in one ? placeProblems(one.problems, `skus.${index}`) : {})),
    )
    setProblems(found)
    if (Object.keys(found).length > 0) return
    create.submit({
      retailerId,
      categoryId: values.categoryId,
      name: values.name.trim(),
      brand: values.brand.trim() || null,
      description: values.description.trim() || null,
      skus: read.flatMap((one) => ('input' in one ? [one.input] : [])),
      offers: 'offers' in offered ? offered.offers : [],
    })
  }

  function make(options: TypedOption[], sizes: string) {
    setProblems({})
    setSkus((now) => {
      const made = makeVariants(
        now.map((each) => each.values),
        options,
        sizes,
      )
      let id = Math.max(...now.map((each) => each.id))
      return made.map(
        (each) =>
          now.find((one) => one.values === each) ?? { id: ++id, values: each, price: now[0]?.price ?? '' },
      )
    })
  }

  return (
    <Form problems={problems} onSubmit={submit} className="max-w-3xl space-y-5">
      {(problems.form ?? create.failure) && (
        <Notice tone="critical" title={problems.form ?? create.failure} />
      )}
      <Card>
        <h2 className="mb-4 font-semibold text-lg">What it is</h2>
        <fieldset ref={fields} className="min-w-0">
          <legend className="sr-only">What it is</legend>
          <ProductFields
            values={values}
            onChange={(part) => setValues({ ...values, ...part })}
            categories={categories}
            problems={problems}
            isWide
          />
        </fieldset>
      </Card>
      <Card>
        <details>
          <summary className="min-h-11 cursor-pointer content-center font-semibold text-lg">
            In several kinds or sizes
          </summary>
          <p className="mt-1 mb-4 text-ink-soft text-sm">
            One item for each combination. What you type into the first item below, before you make them, they
            all have.
          </p>
          <VariantMaker onMake={make} />
        </details>
      </Card>
      {skus.map((sku, index) => (
        <NewItemCard
          key={sku.id}
          item={sku}
          index={index}
          title={toTitle(values)}
          currency={currency}
          problems={problems}
          onChange={(part) => setSkus(skus.map((each) => (each.id === sku.id ? { ...each, ...part } : each)))}
          onRemove={skus.length > 1 ? () => setSkus(skus.filter(({ id }) => id !== sku.id)) : undefined}
        />
      ))}
      {places.length > 1 && (
        <PlaceChoice
          places={places}
          chosenIds={placeIds}
          onChange={setPlaceIds}
          problem={problems.places ?? problems.offers}
        />
      )}
      <div className="flex flex-wrap gap-3">
        <Button
          variant="secondary"
          onClick={() =>
            setSkus([...skus, { id: Math.max(...skus.map(({ id }) => id)) + 1, values: emptySku, price: '' }])
          }
        >
          <Plus aria-hidden />
          Another size or kind
        </Button>
        <Button type="submit" isBusy={create.isSending} className="max-sm:flex-1">
          Add the product
        </Button>
      </div>
    </Form>
  )
}

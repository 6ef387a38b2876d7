'use client'

import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { readRefusal } from '@/components/assortment/read-refusal'
import { priceHint, readPrice } from '@/components/assortment/typed-price'
import { useForgetProducts } from '@/components/assortment/use-forget-products'
import { useSubmit } from '@/components/assortment/use-submit'
import { type Offer_ListingFragment, SetPriceDocument } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Input } from '@/components/ui/input'
import { Notice } from '@/components/ui/notice'

const empty = { price: '', from: '', until: '' }
const shown = ['priceMinor', 'from', 'until']

export type PricePlanFormProps = {
  location: { id: string; name: string; currency: string }
  sku: { id: string; name: string }
  listing: Offer_ListingFragment
}

/** Sets a price from a moment on, or for a span. Times are those of the location's clocks. */
export function PricePlanForm({ location, sku, listing }: PricePlanFormProps) {
  const [typed, setTyped] = useState(empty)
  const [problems, setProblems] = useState<Record<string, string>>({})
  const forget = useForgetProducts()
  const command = useSubmit(SetPriceDocument, (outcome) => {
    if (outcome.__typename !== 'PriceChanged') return setProblems(readRefusal(outcome, shown))
    forget()
    setTyped(empty)
    toast.success(`Saved: ${sku.name} at ${location.name}.`)
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    const priceMinor = readPrice(typed.price, location.currency)
    setProblems(priceMinor === null ? { priceMinor: priceHint(location.currency) } : {})
    if (priceMinor === null || command.isSending) return
    command.submit({
      locationId: location.id,
      skuId: sku.id,
      expectedVersion: listing.version,
      priceMinor,
      from: typed.from || null,
      until: typed.until || null,
    })
  }

  const field = (name: keyof typeof empty, label: string, error: string | undefined, hint?: string) => (
    <Field label={label} error={error} hint={hint}>
      {(control) => (
        <Input
          {...control}
          name={name}
          type={name === 'price' ? 'text' : 'datetime-local'}
          inputMode={name === 'price' ? 'decimal' : undefined}
          autoComplete="off"
          value={typed[name]}
          onChange={({ target }) => setTyped((before) => ({ ...before, [name]: target.value }))}
          className="tabular-nums"
        />
      )}
    </Field>
  )
  return (
    <Form problems={problems} onSubmit={submit} aria-label={`New price of ${sku.name}`} className="space-y-3">
      {(problems.form ?? command.failure) && (
        <Notice tone="critical" title={problems.form ?? command.failure} />
      )}
      <div className="grid gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_minmax(0,3fr)]">
        {field('price', `New price, ${location.currency}`, problems.priceMinor)}
        {field('from', 'From', problems.from, 'Empty: from now on')}
        {field('until', 'Until', problems.until, 'Filled in: a promotion')}
      </div>
      <p className="text-ink-faint text-sm">Times as clocks at {location.name} show them.</p>
      <Button type="submit" size="sm" variant="secondary" isBusy={command.isSending}>
        Set the price
      </Button>
    </Form>
  )
}

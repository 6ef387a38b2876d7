'use client'

import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { DisputeNotice } from '@/components/assortment/dispute-notice'
import {
  type OfferValues,
  offerFieldWords,
  readOffer,
  toOfferValues,
} from '@/components/assortment/offer-values'
import { readRefusal } from '@/components/assortment/read-refusal'
import { type Stated, useDraft } from '@/components/assortment/use-draft'
import { useForgetProducts } from '@/components/assortment/use-forget-products'
import { useSubmit } from '@/components/assortment/use-submit'
import {
  type Offer_ListingFragment,
  SetListingDocument,
  type SoldBy_SkuFragment,
} from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Input } from '@/components/ui/input'
import { Notice } from '@/components/ui/notice'
import { useEarlyTyping } from '@/components/ui/use-early-typing'
import { useViewer } from '@/components/ui/viewer-context'
import { unitSymbol } from '@/standards/quantity'

const shown = ['priceMinor', 'zone', 'aisle', 'bay', 'lowStockThreshold']

type OfferFormProps = {
  location: { id: string; name: string; currency: string }
  sku: SoldBy_SkuFragment & { name: string }
  /** Null: not offered here yet. */
  listing: Offer_ListingFragment | null
  isDisabled: boolean
  onFirstOffer: () => void
}

/** At what price and where in the building an item is offered here. */
export function OfferForm({ location, sku, listing, isDisabled, onFirstOffer }: OfferFormProps) {
  const { locale } = useViewer()
  const { currency } = location
  const typing = { currency, locale, measure: sku.quantityRule }
  const pricedUnit = unitSymbol(locale, sku.pricedBy.unit)
  const soldUnit = unitSymbol(locale, sku.quantityRule.unit)
  const draft = useDraft(toOfferValues(listing, typing))
  const fields = useEarlyTyping(draft.set)
  const forget = useForgetProducts()
  const [problems, setProblems] = useState<Record<string, string>>({})
  const [sent, setSent] = useState(draft.typed)
  const command = useSubmit(SetListingDocument, (outcome) => {
    switch (outcome.__typename) {
      case 'ListingChanged':
        forget()
        draft.settle(toOfferValues(outcome.listing, typing), sent)
        toast.success(`Saved: ${sku.name} at ${location.name}.`)
        if (draft.seen.version === 0) onFirstOffer()
        return
      case 'ListingConflict': {
        const next = draft.meet(toOfferValues(outcome.present, typing))
        if (next) save(next)
        return
      }
      default:
        setProblems(readRefusal(outcome, shown))
    }
  })

  function save({ values, version }: Stated<OfferValues>) {
    const read = readOffer(values, typing)
    setProblems('problems' in read ? read.problems : {})
    if ('problems' in read) return
    setSent(values)
    command.submit({ locationId: location.id, skuId: sku.id, expectedVersion: version, ...read.offer })
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    const isWorthSending = draft.isChanged || draft.seen.version === 0
    if (isWorthSending && !draft.dispute && !command.isSending)
      save({ values: draft.typed, version: draft.seen.version })
  }

  const { typed, dispute } = draft
  const input = (field: keyof Omit<OfferValues, 'isListed'>, label: string, problem: string | undefined) => (
    <Field label={label} error={problem} className={field === 'zone' ? 'max-sm:col-span-2' : undefined}>
      {(control) => (
        <Input
          {...control}
          name={field}
          inputMode={
            field === 'price' || field === 'lowStockThreshold'
              ? 'decimal'
              : field === 'zone'
                ? undefined
                : 'numeric'
          }
          autoComplete="off"
          maxLength={field === 'zone' ? 40 : 14}
          value={typed[field]}
          onChange={({ target }) => draft.set({ [field]: target.value })}
          className={field === 'zone' ? undefined : 'text-right tabular-nums'}
        />
      )}
    </Field>
  )
  const isNew = draft.seen.version === 0
  return (
    <Form
      problems={problems}
      onSubmit={submit}
      aria-label={`Offer of ${sku.name}`}
      className="space-y-4 border-t pt-4"
    >
      {(problems.form ?? command.failure) && (
        <Notice tone="critical" title={problems.form ?? command.failure} />
      )}
      {dispute && (
        <DisputeNotice
          what="this offer"
          theirs={dispute.fields.map((field) => {
            const value = dispute.now.values[field]
            return {
              label: offerFieldWords[field],
              value: typeof value === 'boolean' ? (value ? 'yes' : 'no') : value,
            }
          })}
          onEnd={draft.end}
        />
      )}
      <fieldset ref={fields} disabled={isDisabled} className="min-w-0 space-y-4">
        <legend className="sr-only">Offer of {sku.name}</legend>
        <div className="grid grid-cols-2 gap-x-3 gap-y-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.6fr)_repeat(3,minmax(0,1fr))]">
          {input('price', `Price, ${currency}${pricedUnit ? ` / ${pricedUnit}` : ''}`, problems.priceMinor)}
          {input('zone', 'Zone', problems.zone)}
          {input('aisle', 'Aisle', problems.aisle)}
          {input('bay', 'Bay', problems.bay)}
          {input(
            'lowStockThreshold',
            `Alert at${soldUnit ? `, ${soldUnit}` : ''}`,
            problems.lowStockThreshold,
          )}
        </div>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <label className="flex min-h-11 flex-1 basis-48 items-center gap-2.5 text-sm">
            <input
              type="checkbox"
              checked={typed.isListed}
              onChange={({ target }) => draft.set({ isListed: target.checked })}
              className="size-4 accent-accent"
            />
            <span className="wrap-anywhere min-w-0">
              {offerFieldWords.isListed} at {location.name}
            </span>
          </label>
          {!isDisabled && (
            <Button
              type="submit"
              size="sm"
              variant={isNew ? 'primary' : 'secondary'}
              disabled={(!isNew && !draft.isChanged) || dispute !== null}
              isBusy={command.isSending}
            >
              {isNew ? 'Offer it here' : 'Save the offer'}
            </Button>
          )}
        </div>
      </fieldset>
    </Form>
  )
}

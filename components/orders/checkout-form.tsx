'use client'

import type { FormEvent, ReactNode } from 'react'
import type { ShopCheckoutPageQuery } from '@/components/generated/operations'
import type { CheckoutProblems, CheckoutValues } from '@/components/orders/checkout-values'
import type { KeptAddress } from '@/components/orders/kept-addresses'
import { SlotPicker } from '@/components/orders/slot-picker'
import { WhereTo } from '@/components/orders/where-to'
import { DateTime } from '@/components/ui/date-time'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Input } from '@/components/ui/input'
import { RadioCard } from '@/components/ui/radio-card'
import { Textarea } from '@/components/ui/textarea'

export type CheckoutLocation = NonNullable<ShopCheckoutPageQuery['location']>

type CheckoutFormProps = {
  id: string
  location: CheckoutLocation
  /** Addresses that the customer keeps. */
  kept: readonly KeptAddress[]
  /** Whether they have an account to keep one in. */
  mayKeep: boolean
  values: CheckoutValues
  problems: CheckoutProblems
  onChange: (change: Partial<CheckoutValues>) => void
  onSubmit: () => void
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="border-t pt-6">
      <legend className="float-left mb-4 w-full font-semibold text-lg">{title}</legend>
      <div className="clear-both">{children}</div>
    </fieldset>
  )
}

/** How, when and to whom: everything a hold needs, on one page. */
export function CheckoutForm({
  id,
  location,
  kept,
  mayKeep,
  values,
  problems,
  onChange,
  onSubmit,
}: CheckoutFormProps) {
  const slots = values.handover === 'PICK_UP' ? location.pickUpSlots : location.deliverySlots
  function submit(event: FormEvent) {
    event.preventDefault()
    onSubmit()
  }
  const choices = [
    {
      handover: 'PICK_UP',
      title: 'Collect',
      detail: `${location.name}, ${location.address.line1}`,
      slots: location.pickUpSlots,
    },
    { handover: 'DELIVERY', title: 'Delivery', detail: 'To your door', slots: location.deliverySlots },
  ] as const
  return (
    <Form id={id} problems={problems} onSubmit={submit} className="space-y-8">
      <Part title="How do you want it?">
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
          {choices.map((choice) => (
            <RadioCard
              key={choice.handover}
              name="handover"
              title={choice.title}
              detail={choice.detail}
              checked={values.handover === choice.handover}
              disabled={choice.slots.length === 0}
              aside={
                choice.slots[0] ? (
                  <span className="text-ink-soft">
                    from <DateTime at={choice.slots[0].startAt} timeZone={location.timeZone} />
                  </span>
                ) : (
                  'Not here'
                )
              }
              onChange={() =>
                onChange({ handover: choice.handover, slotStartAt: choice.slots[0]?.startAt ?? '' })
              }
            />
          ))}
        </div>
      </Part>
      <Part title="When?">
        <SlotPicker
          key={values.handover}
          slots={slots}
          timeZone={location.timeZone}
          chosen={values.slotStartAt}
          onChoose={(slotStartAt) => onChange({ slotStartAt })}
        />
        {problems.slotStartAt && (
          <p role="alert" className="mt-2 text-critical-ink text-sm">
            {problems.slotStartAt}
          </p>
        )}
      </Part>
      {values.handover === 'DELIVERY' && (
        <Part title="Where to?">
          <WhereTo
            kept={kept}
            mayKeep={mayKeep}
            country={location.address.country}
            values={values}
            problems={problems}
            onChange={onChange}
          />
        </Part>
      )}
      <Part title="For whom?">
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          <Field label="Name" error={problems.contactName}>
            {(control) => (
              <Input
                {...control}
                autoComplete="name"
                maxLength={100}
                value={values.contactName}
                onChange={(event) => onChange({ contactName: event.target.value })}
              />
            )}
          </Field>
          <Field label="E-mail for the receipt" error={problems.contactEmail}>
            {(control) => (
              <Input
                {...control}
                type="email"
                autoComplete="email"
                value={values.contactEmail}
                onChange={(event) => onChange({ contactEmail: event.target.value })}
              />
            )}
          </Field>
        </div>
        <Field label="Note for the shopper (optional)" error={problems.note} className="mt-4">
          {(control) => (
            <Textarea
              {...control}
              rows={2}
              maxLength={500}
              value={values.note}
              onChange={(event) => onChange({ note: event.target.value })}
            />
          )}
        </Field>
      </Part>
    </Form>
  )
}

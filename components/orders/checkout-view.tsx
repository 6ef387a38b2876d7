'use client'

import { useState } from 'react'
import { useCart } from '@/components/cart/cart-context'
import type { HeldOrder_OrderFragment } from '@/components/generated/operations'
import { CheckoutForm, type CheckoutLocation } from '@/components/orders/checkout-form'
import { CheckoutLines } from '@/components/orders/checkout-lines'
import type { CheckoutValues } from '@/components/orders/checkout-values'
import { HeldOrder } from '@/components/orders/held-order'
import { fieldsOf, type KeptAddress } from '@/components/orders/kept-addresses'
import { PricesChangedNotice } from '@/components/orders/prices-changed-notice'
import { RefusedLines } from '@/components/orders/refused-lines'
import { sumLineCharges } from '@/components/orders/sum-line-charges'
import { TotalOfCharges } from '@/components/orders/total-of-charges'
import { useCheckOut } from '@/components/orders/use-check-out'
import { LiveStock } from '@/components/stock/live-stock'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'

type CheckoutViewProps = {
  location: CheckoutLocation
  contact: { name: string; email: string }
  /** Addresses that the customer keeps, the default one first. */
  kept: readonly KeptAddress[]
  isGuest: boolean
  /** An order that is held already: the page was reloaded while its clock runs. */
  held: HeldOrder_OrderFragment | null
}

const formId = 'checkout'

/** The checkout of one store: details, then the hold with its clock and the payment, in one place. */
export function CheckoutView({ location, contact, kept, isGuest, held }: CheckoutViewProps) {
  const { cart } = useCart()
  const lines = cart.lines.filter((line) => line.listing.location.id === location.id)
  const [values, setValues] = useState<CheckoutValues>({
    handover: location.pickUpSlots.length > 0 ? 'PICK_UP' : 'DELIVERY',
    slotStartAt: (location.pickUpSlots[0] ?? location.deliverySlots[0])?.startAt ?? '',
    contactName: contact.name,
    contactEmail: contact.email,
    ...fieldsOf(kept[0], location.address.country),
    keepsAddress: false,
    note: '',
  })
  const { order, setOrder, problems, refusal, isBusy, checkOut } = useCheckOut({ location, held })

  if (order) return <HeldOrder order={order} location={location} onOrder={setOrder} />
  if (lines.length === 0) {
    return (
      <EmptyState
        title="There is nothing to check out here"
        action={<LinkButton href={`/shop/${location.slug}`}>To the shelves</LinkButton>}
      >
        Your cart has no items from {location.name}.
      </EmptyState>
    )
  }
  const charges = sumLineCharges(lines.map(({ charge }) => charge))
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-12">
      <LiveStock locationId={location.id} skuIds={lines.map((line) => line.listing.sku.id)} />
      <div className="space-y-6">
        {refusal?.kind === 'insufficient' && <RefusedLines refused={refusal.lines} lines={lines} />}
        {refusal?.kind === 'prices' && <PricesChangedNotice lines={lines} />}
        {refusal?.kind === 'other' && (
          <Notice tone="critical" title="The items could not be held">
            {refusal.message} Your cart is as you left it.
          </Notice>
        )}
        <CheckoutForm
          id={formId}
          location={location}
          kept={kept}
          mayKeep={!isGuest}
          values={values}
          problems={problems}
          onChange={(change) => setValues((before) => ({ ...before, ...change }))}
          onSubmit={() => checkOut(values)}
        />
      </div>
      <aside aria-label="Your order" className="mt-8 lg:sticky lg:top-24 lg:mt-0 lg:self-start">
        <div className="rounded-panel border bg-surface p-6">
          <CheckoutLines
            lines={lines.map((line) => ({
              id: line.id,
              name: line.listing.sku.name,
              quantity: line.quantity,
              measure: line.listing.sku.quantityRule,
              total: line.total,
              stockLevel: line.listing.stockLevel,
            }))}
          />
          {charges && <TotalOfCharges charges={charges} />}
          <Button type="submit" form={formId} size="lg" className="mt-5 w-full" isBusy={isBusy}>
            Hold my items and pay
          </Button>
          <p className="mt-3 text-ink-faint text-sm leading-5">
            From here on the items are yours for 15 minutes. Nobody else can buy them while you pay.
          </p>
        </div>
      </aside>
    </div>
  )
}

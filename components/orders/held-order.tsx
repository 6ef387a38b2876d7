'use client'

import { Lock } from 'lucide-react'
import { useState } from 'react'
import type { HeldOrder_OrderFragment } from '@/components/generated/operations'
import type { CheckoutLocation } from '@/components/orders/checkout-form'
import { CheckoutLines } from '@/components/orders/checkout-lines'
import { PaymentForm } from '@/components/orders/payment-form'
import { TotalOfCharges } from '@/components/orders/total-of-charges'
import { Button } from '@/components/ui/button'
import { Countdown } from '@/components/ui/countdown'
import { DateTime } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'

type HeldOrderProps = {
  order: HeldOrder_OrderFragment
  location: CheckoutLocation
  onOrder: (order: HeldOrder_OrderFragment | null) => void
}

/** The units are held: the clock, what is held, and the payment. A lapse says so and offers to try again. */
export function HeldOrder({ order, location, onOrder }: HeldOrderProps) {
  const [isOver, setOver] = useState(false)
  if (order.state === 'LAPSED' || isOver) {
    return (
      <EmptyState
        icon={<Lock aria-hidden />}
        title="The 15 minutes are over"
        action={<Button onClick={() => onOrder(null)}>Try again</Button>}
      >
        Your items went back on the shelf and nothing was charged. Your cart still has all of them.
      </EmptyState>
    )
  }
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-12">
      <div>
        <div className="mb-8 flex items-center gap-4 rounded-card border border-accent-line bg-accent-soft p-4 sm:p-5">
          <Lock aria-hidden className="size-6 shrink-0 text-accent-ink" />
          <div className="flex-1">
            <p className="font-semibold">Your items are held</p>
            <p className="text-ink-soft text-sm">Nobody else can buy them while the clock runs.</p>
          </div>
          {order.heldUntil && (
            <Countdown
              key={order.heldUntil}
              until={order.heldUntil}
              label="Your items are held for"
              onElapsed={() => setOver(true)}
              className="font-semibold text-2xl"
            />
          )}
        </div>
        <PaymentForm order={order} onOrder={onOrder} />
      </div>
      <aside aria-label="Your order" className="mt-8 lg:mt-0">
        <div className="rounded-panel border bg-surface p-6">
          <p className="mb-4 text-ink-soft text-sm">
            {order.handover === 'PICK_UP' ? 'Collect at ' : 'Delivery from '}
            {location.name}
            {order.slotStartAt && (
              <>
                , <DateTime at={order.slotStartAt} timeZone={location.timeZone} />
                {order.slotEndAt && (
                  <>
                    –<DateTime at={order.slotEndAt} timeZone={location.timeZone} format="time" />
                  </>
                )}
              </>
            )}
          </p>
          <CheckoutLines
            lines={order.lines.map(({ sku, ...line }) => ({ ...line, measure: sku.quantityRule }))}
          />
          <TotalOfCharges charges={order.charges} />
        </div>
      </aside>
    </div>
  )
}

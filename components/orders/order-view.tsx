'use client'

import type { OrderView_OrderFragment } from '@/components/generated/operations'
import { LiveNote } from '@/components/layout/live-note'
import { CancelOrder } from '@/components/orders/cancel-order'
import { OrderLines } from '@/components/orders/order-lines'
import { OrderReceipt } from '@/components/orders/order-receipt'
import { orderSteps } from '@/components/orders/order-steps'
import { orderWords } from '@/components/orders/order-words'
import { PaymentNotice } from '@/components/orders/payment-notice'
import { useOrder } from '@/components/orders/use-order'
import { Badge } from '@/components/ui/badge'
import { DateTime } from '@/components/ui/date-time'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { Timeline } from '@/components/ui/timeline'

/** An order as the shopper works on it: every line moves by itself. */
export function OrderView({ read }: { read: OrderView_OrderFragment }) {
  const order = useOrder(read)
  const words = orderWords[order.state]
  return (
    <>
      <PageHeader
        title={`Order ${order.number}`}
        detail={
          <>
            {order.handover === 'PICK_UP' ? 'Collect at ' : 'Delivery from '}
            {order.location.name}
            {order.slotStartAt && (
              <>
                {' · '}
                <DateTime at={order.slotStartAt} timeZone={order.location.timeZone} />
              </>
            )}
            {order.slotEndAt && (
              <>
                –<DateTime at={order.slotEndAt} timeZone={order.location.timeZone} format="time" />
              </>
            )}
          </>
        }
        actions={
          <>
            <LiveNote className="mr-1" />
            <span role="status">
              <Badge tone={words.tone} className="h-8 px-3.5 text-sm">
                {words.text}
              </Badge>
            </span>
          </>
        }
      />
      <PaymentNotice order={order} />
      <div className="flex flex-col gap-8 lg:grid lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-12">
        <Section title="Items">
          <OrderLines lines={order.lines} place={order.location.slug} />
        </Section>
        <aside
          aria-label="Progress and payment"
          className="space-y-6 max-lg:order-first lg:sticky lg:top-24 lg:self-start"
        >
          <div className="rounded-panel border bg-surface p-6">
            <Timeline steps={orderSteps(order)} />
          </div>
          <OrderReceipt order={order} />
          {order.isCancellable && <CancelOrder order={order} />}
        </aside>
      </div>
    </>
  )
}

'use client'

import { useSuspenseQuery } from '@apollo/client/react'
import { Suspense } from 'react'
import { useLive } from '@/components/apollo/use-live'
import { OrderDrawerChangedDocument, OrderDrawerDocument } from '@/components/generated/operations'
import { DrawerActions } from '@/components/orders/board/drawer-actions'
import { DrawerEvents } from '@/components/orders/board/drawer-events'
import { DrawerLines } from '@/components/orders/board/drawer-lines'
import { orderStateWords } from '@/components/orders/board/order-words'
import { Slot } from '@/components/orders/board/slot-words'
import { UnsettledPayments } from '@/components/orders/board/unsettled-payments'
import { Badge } from '@/components/ui/badge'
import { DataList } from '@/components/ui/data-list'
import { DateTime } from '@/components/ui/date-time'
import { Money } from '@/components/ui/money'
import { Notice } from '@/components/ui/notice'
import { QuotedNote } from '@/components/ui/quoted-note'
import { Sheet } from '@/components/ui/sheet'
import { Skeleton } from '@/components/ui/skeleton'

type OrderDrawerProps = {
  /** Null: closed. */
  orderId: string | null
  timeZone: string
  stockPath: string
  onClose: () => void
}

/** One order beside the board: what was bought, what was found, everything that happened, and what staff may do. */
export function OrderDrawer({ orderId, timeZone, stockPath, onClose }: OrderDrawerProps) {
  return (
    <Sheet isOpen={orderId !== null} onOpenChange={(isOpen) => !isOpen && onClose()} title="Order">
      {orderId && (
        <Suspense fallback={<DrawerSkeleton />}>
          <DrawerContent key={orderId} orderId={orderId} timeZone={timeZone} stockPath={stockPath} />
        </Suspense>
      )}
    </Sheet>
  )
}

type DrawerContentProps = { orderId: string; timeZone: string; stockPath: string }

function DrawerContent({ orderId, timeZone, stockPath }: DrawerContentProps) {
  const { order } = useSuspenseQuery(OrderDrawerDocument, { variables: { id: orderId } }).data
  useLive(OrderDrawerChangedDocument, { variables: { id: orderId }, skip: order === null })
  if (!order) {
    return (
      <Notice title="There is no such order here">
        It may belong to another location. The board is unchanged.
      </Notice>
    )
  }
  const words = orderStateWords[order.state]
  const { payment, address } = order
  return (
    <div className="space-y-7">
      <UnsettledPayments payments={order.unsettledPayments} due={order.totalFound} timeZone={timeZone} />
      <header>
        <div className="flex items-center justify-between gap-3">
          <p className="font-semibold text-2xl tabular-nums">{order.number}</p>
          <Badge tone={words.tone}>{words.text}</Badge>
        </div>
        <p className="mt-1 text-ink-soft text-sm leading-6">
          {order.contactName}
          <br />
          <Slot
            handover={order.handover}
            startAt={order.slotStartAt}
            endAt={order.slotEndAt}
            timeZone={timeZone}
          />
          {address && (
            <>
              <br />
              {[address.line1, address.line2, address.city, address.postcode].filter(Boolean).join(', ')}
            </>
          )}
        </p>
        {order.note && (
          <QuotedNote className="mt-3 rounded-control bg-sunken px-3 py-2 text-sm">{order.note}</QuotedNote>
        )}
      </header>
      <DrawerActions order={order} />
      <DrawerLines lines={order.lines} stockPath={stockPath} />
      <section aria-labelledby="drawer-money">
        <h3 id="drawer-money" className="mb-1 font-semibold">
          Money
        </h3>
        <DataList
          items={[
            { term: 'Ordered', value: <Money value={order.total} /> },
            { term: 'Found so far', value: <Money value={order.totalFound} /> },
            ...(payment
              ? [
                  { term: 'Authorised', value: <Money value={payment.authorised} /> },
                  { term: 'Charged', value: <Money value={payment.captured} /> },
                  ...(payment.refunded.amountMinor > 0
                    ? [{ term: 'Refunded', value: <Money value={payment.refunded} /> }]
                    : []),
                  ...(payment.declineReason ? [{ term: 'Declined', value: payment.declineReason }] : []),
                ]
              : []),
            { term: 'Made', value: <DateTime at={order.createdAt} timeZone={timeZone} /> },
          ]}
        />
      </section>
      <DrawerEvents events={order.events} lines={order.lines} timeZone={timeZone} />
    </div>
  )
}

function DrawerSkeleton() {
  return (
    <div role="status" className="space-y-6">
      <span className="sr-only">The order is loading</span>
      <Skeleton className="h-8 w-40" />
      <Skeleton className="h-12 w-56" />
      <Skeleton className="h-11 w-full" />
      {['first', 'second', 'third', 'fourth'].map((line) => (
        <Skeleton key={line} className="h-14 w-full" />
      ))}
    </div>
  )
}

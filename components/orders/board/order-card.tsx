'use client'

import { CircleAlert } from 'lucide-react'
import type { OrderCard_OrderFragment } from '@/components/generated/operations'
import { lines, orderStateWords } from '@/components/orders/board/order-words'
import { Slot } from '@/components/orders/board/slot-words'
import { units } from '@/components/stock/stock-words'
import { Badge } from '@/components/ui/badge'
import { classNames } from '@/components/ui/class-names'
import { Countdown } from '@/components/ui/countdown'
import { Money } from '@/components/ui/money'
import { PlainButton } from '@/components/ui/plain-button'
import { Progress } from '@/components/ui/progress'
import { RelativeTime } from '@/components/ui/relative-time'
import { useNow } from '@/components/ui/use-now'

type OrderCardProps = {
  order: OrderCard_OrderFragment
  timeZone: string
  /** It came or moved while one looked. */
  isFresh: boolean
  onOpen: () => void
}

const endedStates = new Set(['FOUND', 'REPLACED', 'NOT_FOUND', 'SHORT'])

function Foot({ order, isLate }: { order: OrderCard_OrderFragment; isLate: boolean }) {
  const asked = order.lines.filter((line) => line.replaces === null)
  const ended = asked.filter((line) => endedStates.has(line.state)).length
  const missing = asked.filter((line) => line.state === 'NOT_FOUND' || line.state === 'SHORT').length
  switch (order.state) {
    case 'HELD':
      return order.heldUntil ? (
        <>
          held for <Countdown until={order.heldUntil} label="The hold runs out in" />
        </>
      ) : null
    case 'PICKING':
      return (
        <span className="block space-y-1.5">
          <Progress label={`Lines of ${order.number}`} value={ended} max={asked.length} className="h-1.5" />
          <span className="block">
            {ended} of {asked.length} lines{missing > 0 && `, ${missing} missing`}
          </span>
        </span>
      )
    case 'CANCELLED':
    case 'LAPSED':
    case 'DELIVERED':
      return (
        <>
          {orderStateWords[order.state].text} <RelativeTime at={order.closedAt ?? order.createdAt} />
        </>
      )
    default:
      return isLate ? (
        <span className="inline-flex items-center gap-1 font-medium text-critical-ink">
          <CircleAlert aria-hidden className="size-4" />
          {order.state === 'CONFIRMED' ? 'its slot has begun' : 'its slot is over'}
        </span>
      ) : null
  }
}

/** One order on the board. */
export function OrderCard({ order, timeZone, isFresh, onOpen }: OrderCardProps) {
  const now = useNow(30_000)
  const due = order.state === 'CONFIRMED' ? order.slotStartAt : order.slotEndAt
  const isLate =
    (order.state === 'CONFIRMED' || order.state === 'PICKED') && due !== null && new Date(due).getTime() < now
  const isUnsettled = order.unsettledPayments.length > 0
  const unitCount = order.lines.reduce((sum, line) => sum + (line.replaces ? 0 : line.itemCount), 0)
  return (
    <PlainButton
      onClick={onOpen}
      className={classNames(
        'w-full rounded-card border bg-surface p-3.5 text-left text-sm transition-colors hover:border-line-strong',
        isFresh && 'animate-rise',
        (isLate || isUnsettled) && 'border-critical-line',
      )}
    >
      <span className="flex items-center justify-between gap-2">
        <span className="font-semibold tabular-nums">{order.number}</span>
        <Money value={order.total} className="text-ink-soft" />
      </span>
      <span className="mt-0.5 block truncate">{order.contactName}</span>
      <span className="mt-1 block text-ink-faint text-xs leading-5">
        <Slot
          handover={order.handover}
          startAt={order.slotStartAt}
          endAt={order.slotEndAt}
          timeZone={timeZone}
        />
        <span className="block tabular-nums">
          {lines(order.lines.filter((line) => !line.replaces).length)}, {units(unitCount)}
        </span>
      </span>
      <span className="mt-1.5 block text-ink-soft text-xs empty:hidden">
        <Foot order={order} isLate={isLate} />
      </span>
      {isUnsettled && (
        <span className="mt-1.5 flex items-center gap-1 font-medium text-critical-ink text-xs">
          <CircleAlert aria-hidden className="size-4 shrink-0" />
          payment not settled
        </span>
      )}
    </PlainButton>
  )
}

/** How many orders stand in a column. */
export function ColumnCount({ count }: { count: number }) {
  return <Badge className="h-5 px-2">{count}</Badge>
}

'use client'

import type { PickCard_PickFragment } from '@/components/generated/operations'
import { Slot } from '@/components/orders/board/slot-words'
import { ClaimBar } from '@/components/picks/claim-bar'
import { Badge } from '@/components/ui/badge'
import { classNames } from '@/components/ui/class-names'
import { RelativeTime } from '@/components/ui/relative-time'
import { useNow } from '@/components/ui/use-now'

type PickCardProps = { pick: PickCard_PickFragment; isGone: boolean; canClaim: boolean; timeZone: string }

/** A slot is urgent this long before it begins, in milliseconds. */
const soonMs = 45 * 60_000

/** One order that waits: how much it is, when it is due, and the button that takes it. */
export function PickCard({ pick, isGone, canClaim, timeZone }: PickCardProps) {
  const now = useNow(30_000)
  const { slotStartAt } = pick.order
  const leftMs = slotStartAt ? new Date(slotStartAt).getTime() - now : Number.POSITIVE_INFINITY
  return (
    <article aria-label={`Order ${pick.order.number}`} className="rounded-card border bg-surface p-4">
      <div className={classNames('flex items-start justify-between gap-3', isGone && 'text-ink-faint')}>
        <div className="min-w-0">
          <p className="font-semibold text-xl tabular-nums">{pick.order.number}</p>
          <p className="text-ink-soft text-sm">
            <Slot
              handover={pick.order.handover}
              startAt={pick.order.slotStartAt}
              endAt={pick.order.slotEndAt}
              timeZone={timeZone}
            />
          </p>
        </div>
        {leftMs < 0 ? (
          <Badge tone="critical">Late</Badge>
        ) : leftMs < soonMs ? (
          <Badge tone="caution">Soon</Badge>
        ) : null}
      </div>
      <p className="mt-3 flex gap-5 text-[0.9375rem] tabular-nums">
        <span>
          <strong className="font-semibold text-lg">{pick.lineCount}</strong>{' '}
          {pick.lineCount === 1 ? 'line' : 'lines'}
        </span>
        <span>
          <strong className="font-semibold text-lg">{pick.unitCount}</strong>{' '}
          {pick.unitCount === 1 ? 'unit' : 'units'}
        </span>
        <span className="ml-auto self-end text-ink-faint text-sm">
          paid <RelativeTime at={pick.queuedAt} />
        </span>
      </p>
      <div className="mt-3">
        {isGone ? (
          <p
            role="status"
            className="flex h-13 items-center justify-center rounded-control bg-sunken font-medium"
          >
            No longer waiting
          </p>
        ) : (
          canClaim && <ClaimBar pickId={pick.id} orderNumber={pick.order.number} />
        )}
      </div>
    </article>
  )
}

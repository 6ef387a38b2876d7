'use client'

import { BellRing, ChevronRight, CircleCheck, Clock, PackageX } from 'lucide-react'
import Link from 'next/link'
import { type Decision, findDecisions, type WaitingOrder } from '@/app/retailer/[location]/find-decisions'
import { Slot } from '@/components/orders/board/slot-words'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { useNow } from '@/components/ui/use-now'

type DecisionsProps = { orders: WaitingOrder[]; timeZone: string; ordersPath: string }

const kinds: Record<Decision['kind'], { icon: typeof Clock; tone: BadgeTone; badge: string; text: string }> =
  {
    late: { icon: BellRing, tone: 'critical', badge: 'Late', text: 'is not picked, and its slot has begun' },
    soon: { icon: Clock, tone: 'caution', badge: 'Soon', text: 'is not picked, and its slot begins soon' },
    uncollected: {
      icon: PackageX,
      tone: 'caution',
      badge: 'Not gone',
      text: 'is ready, and its slot is over',
    },
  }

/** Rows before the rest is only counted. */
const shownMax = 4

/** What needs a decision now; says so when nothing does. */
export function Decisions({ orders, timeZone, ordersPath }: DecisionsProps) {
  const decisions = findDecisions(orders, useNow(30_000))
  return (
    <section aria-labelledby="decisions" className="rounded-card border bg-surface">
      <h2 id="decisions" className="px-5 pt-4 pb-3 font-semibold text-lg">
        Needs a decision now
      </h2>
      {decisions.length === 0 ? (
        <p className="flex items-center gap-2.5 border-t px-5 py-4 text-ink-soft text-sm">
          <CircleCheck aria-hidden className="size-5 text-accent-ink" />
          Nothing. Every order is on its way in time.
        </p>
      ) : (
        <ul className="divide-y border-t">
          {decisions.slice(0, shownMax).map(({ order, kind }) => {
            const { icon: Icon, tone, badge, text } = kinds[kind]
            return (
              <li key={order.id}>
                <Link
                  href={`${ordersPath}?order=${order.id}`}
                  className="flex min-h-14 items-center gap-3 px-5 py-2.5 text-sm hover:bg-sunken/60"
                >
                  <Icon aria-hidden className="size-5 shrink-0 text-ink-faint" />
                  <span className="min-w-0 flex-1">
                    <span className="font-semibold">{order.number}</span> of {order.contactName} {text}
                    <span className="block text-ink-faint">
                      <Slot
                        handover={order.handover}
                        startAt={order.slotStartAt}
                        endAt={order.slotEndAt}
                        timeZone={timeZone}
                      />
                    </span>
                  </span>
                  <Badge tone={tone}>{badge}</Badge>
                  <ChevronRight aria-hidden className="size-4 text-ink-faint" />
                </Link>
              </li>
            )
          })}
          {decisions.length > shownMax && (
            <li>
              <Link
                href={ordersPath}
                className="flex min-h-12 items-center px-5 font-medium text-accent-ink text-sm hover:underline"
              >
                {decisions.length - shownMax} more on the board
              </Link>
            </li>
          )}
        </ul>
      )}
    </section>
  )
}

'use client'

import { ArrowRight, Coffee } from 'lucide-react'
import Link from 'next/link'
import { PickCard } from '@/components/picks/pick-card'
import { usePickQueue } from '@/components/picks/use-pick-queue'
import { EmptyState } from '@/components/ui/empty-state'
import { Progress } from '@/components/ui/progress'

type PickQueueProps = { locationId: string; timeZone: string }

/** The orders that wait for a shopper. One that somebody else takes says so and goes. */
export function PickQueue({ locationId, timeZone }: PickQueueProps) {
  const { rows, count, myPick } = usePickQueue(locationId)
  return (
    <div className="space-y-5">
      {myPick && (
        <Link
          href={`/shopper/picks/${myPick.id}`}
          className="block rounded-card border-2 border-accent bg-accent-soft p-4"
        >
          <span className="flex items-center justify-between gap-3">
            <span>
              <span className="block text-accent-ink text-sm">You are picking at {myPick.location.name}</span>
              <span className="font-semibold text-xl tabular-nums">Order {myPick.order.number}</span>
            </span>
            <ArrowRight aria-hidden className="size-6 text-accent-ink" />
          </span>
          <Progress
            label="Lines done"
            value={myPick.linesEnded}
            max={myPick.lineCount}
            className="mt-3 h-2.5 bg-surface"
          />
          <span className="mt-1.5 block text-sm tabular-nums">
            {myPick.linesEnded} of {myPick.lineCount} lines. Go on
          </span>
        </Link>
      )}
      <section aria-labelledby="queue">
        <div className="mb-3 flex items-baseline justify-between">
          <h2 id="queue" className="font-semibold text-lg">
            Waiting
          </h2>
          <p aria-live="polite" className="text-ink-soft text-sm tabular-nums">
            {count} {count === 1 ? 'order' : 'orders'}
          </p>
        </div>
        {rows.length === 0 ? (
          <EmptyState icon={<Coffee aria-hidden />} title="Nothing to pick">
            The next order appears here by itself, the moment it is paid.
          </EmptyState>
        ) : (
          <ul className="space-y-3">
            {rows.map(({ pick, isGone }) => (
              <li key={pick.id}>
                <PickCard pick={pick} isGone={isGone} canClaim={myPick === null} timeZone={timeZone} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}

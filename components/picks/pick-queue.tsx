'use client'

import { Coffee } from 'lucide-react'
import { MyPickLink } from '@/components/picks/my-pick-link'
import { PickCard } from '@/components/picks/pick-card'
import { usePickQueue } from '@/components/picks/use-pick-queue'
import { EmptyState } from '@/components/ui/empty-state'

type PickQueueProps = { locationId: string; timeZone: string }

/** The orders that wait for a shopper. One that somebody else takes says so and goes. */
export function PickQueue({ locationId, timeZone }: PickQueueProps) {
  const { rows, count, myPick } = usePickQueue(locationId)
  return (
    <div className="space-y-5">
      {myPick && <MyPickLink pick={myPick} />}
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

'use client'

import type { ReactNode } from 'react'
import type { StockNumbers_StockLevelFragment } from '@/components/generated/operations'
import { availabilityWords } from '@/components/stock/availability-words'
import { Badge } from '@/components/ui/badge'
import { classNames } from '@/components/ui/class-names'
import { FlashNumber } from '@/components/ui/flash-number'
import { RelativeTime } from '@/components/ui/relative-time'

function Bucket({
  label,
  sign,
  value,
  hint,
}: {
  label: string
  sign: ReactNode
  value: number
  hint: string
}) {
  return (
    <div className="flex min-w-0 flex-1 basis-32 items-start gap-2">
      <span aria-hidden className="w-4 pt-1 text-center text-ink-faint text-xl">
        {sign}
      </span>
      <div className="min-w-0">
        <dt className="text-ink-soft text-sm">{label}</dt>
        <dd>
          <FlashNumber value={value} label={label} className="font-semibold text-2xl" />
          <p className="text-ink-faint text-xs">{hint}</p>
        </dd>
      </div>
    </div>
  )
}

/** The balance as the sum that it is: on hand, less what is promised, set aside and kept back, is what can be sold. */
export function BalancePanel({ level }: { level: StockNumbers_StockLevelFragment }) {
  const words = availabilityWords(level.availability)
  const available = level.available ?? 0
  return (
    <section aria-labelledby="balance" className="rounded-card border bg-surface p-5">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-2">
        <h2 id="balance" className="font-semibold text-lg">
          Balance
        </h2>
        <p className="text-ink-faint text-sm">
          Version <span className="tabular-nums">{level.version}</span>, changed{' '}
          <RelativeTime at={level.updatedAt} />
        </p>
      </div>
      <dl className="flex flex-wrap gap-x-2 gap-y-5">
        <Bucket label="On hand" sign="" value={level.onHand ?? 0} hint="in the building" />
        <Bucket label="Reserved" sign="−" value={level.reserved ?? 0} hint="promised" />
        <Bucket label="Unavailable" sign="−" value={level.unavailable ?? 0} hint="cannot be sold" />
        <Bucket label="Safety stock" sign="−" value={level.safetyStock ?? 0} hint="kept back" />
        <div className="flex flex-1 basis-40 items-start gap-2">
          <span aria-hidden className="w-4 pt-1 text-center text-ink-faint text-xl">
            =
          </span>
          <div>
            <dt className="font-medium text-sm">Available</dt>
            <dd>
              <FlashNumber
                value={available}
                label="Available"
                className={classNames('font-semibold text-3xl', available <= 0 && 'text-critical-ink')}
              />
              <p className="mt-1">
                {words ? (
                  <Badge tone={words.tone}>{words.text}</Badge>
                ) : (
                  <span className="text-ink-faint text-xs">customers see it as in stock</span>
                )}
              </p>
            </dd>
          </div>
        </div>
      </dl>
    </section>
  )
}

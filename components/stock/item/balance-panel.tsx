'use client'

import type { StockNumbers_StockLevelFragment } from '@/components/generated/operations'
import { availabilityWords } from '@/components/stock/availability-words'
import { Badge } from '@/components/ui/badge'
import { classNames } from '@/components/ui/class-names'
import { FlashNumber } from '@/components/ui/flash-number'
import { RelativeTime } from '@/components/ui/relative-time'

type BucketProps = { label: string; sign?: string; value: number; hint: string }

function Sign({ sign }: { sign?: string }) {
  return (
    <span aria-hidden className="absolute top-6 left-0 w-4 text-center font-normal text-ink-faint text-xl">
      {sign}
    </span>
  )
}

function Bucket({ label, sign, value, hint }: BucketProps) {
  return (
    <div className="relative min-w-0 flex-1 basis-32 pl-6">
      <dt className="text-ink-soft text-sm">
        <Sign sign={sign} />
        {label}
      </dt>
      <dd>
        <FlashNumber value={value} label={label} className="font-semibold text-2xl" />
        <span className="block text-ink-faint text-xs">{hint}</span>
      </dd>
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
        <Bucket label="On hand" value={level.onHand ?? 0} hint="in the building" />
        <Bucket label="Reserved" sign="−" value={level.reserved ?? 0} hint="promised" />
        <Bucket label="Unavailable" sign="−" value={level.unavailable ?? 0} hint="cannot be sold" />
        <Bucket label="Safety stock" sign="−" value={level.safetyStock ?? 0} hint="kept back" />
        <div className="relative flex-1 basis-40 pl-6">
          <dt className="font-medium text-sm">
            <Sign sign="=" />
            Available
          </dt>
          <dd>
            <FlashNumber
              value={available}
              label="Available"
              className={classNames('font-semibold text-2xl', available <= 0 && 'text-critical-ink')}
            />
            <span className="mt-0.5 block">
              {words ? (
                <Badge tone={words.tone}>{words.text}</Badge>
              ) : (
                <span className="text-ink-faint text-xs">customers see it in stock</span>
              )}
            </span>
          </dd>
        </div>
      </dl>
    </section>
  )
}

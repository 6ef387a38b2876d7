'use client'

import type { ReactNode } from 'react'
import type { StockNumbers_StockLevelFragment } from '@/components/generated/operations'
import { availabilityWords } from '@/components/stock/availability-words'
import { spotNames } from '@/components/stock/stock-words'
import { Badge } from '@/components/ui/badge'
import { classNames } from '@/components/ui/class-names'
import { FlashNumber } from '@/components/ui/flash-number'
import { useMeasure } from '@/components/ui/measured'
import { RelativeTime } from '@/components/ui/relative-time'
import { useQuantityWords } from '@/components/ui/use-quantity-words'

type BucketProps = {
  label: string
  sign?: string
  value: number
  /** What the number means, in a few words or as what customers see of it. */
  hint: ReactNode
  isSum?: boolean
}

/** One term of the sum: a column where there is room, a row of a bill on a phone. */
function Bucket({ label, sign, value, hint, isSum }: BucketProps) {
  return (
    <div
      className={classNames(
        'relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 sm:block sm:min-w-0 sm:flex-1 sm:basis-32 sm:pl-6 sm:first:pl-0',
        isSum && 'max-sm:border-t max-sm:pt-4',
      )}
    >
      <dt className={classNames('flex gap-2 text-sm', isSum ? 'font-medium' : 'text-ink-soft')}>
        <span
          aria-hidden
          className="w-4 shrink-0 text-center font-normal text-ink-faint sm:absolute sm:top-6 sm:left-0 sm:text-xl"
        >
          {sign}
        </span>
        {label}
      </dt>
      <dd className="row-span-2">
        <FlashNumber
          value={value}
          label={label}
          className={classNames('font-semibold text-2xl', isSum && value <= 0 && 'text-critical-ink')}
        />
      </dd>
      <dd className="pl-6 text-ink-faint text-xs sm:pl-0">{hint}</dd>
    </div>
  )
}

/** Where what is on hand stands. */
function Standing({ label, value }: { label: string; value: number }) {
  return (
    <div className="flex items-baseline gap-2">
      <dt className="text-ink-soft">{label}</dt>
      <dd>
        <FlashNumber
          value={value}
          label={label}
          className={classNames('font-semibold', value === 0 && 'text-ink-faint')}
        />
      </dd>
    </div>
  )
}

/** The balance as the sum that it is: on hand, less what is promised, set aside and kept back, is what can be sold. */
export function BalancePanel({ level }: { level: StockNumbers_StockLevelFragment }) {
  const words = availabilityWords(level.availability, useQuantityWords(useMeasure()))
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
      <dl className="flex flex-col gap-x-2 gap-y-4 sm:flex-row sm:flex-wrap sm:gap-y-5">
        <Bucket label="On hand" value={level.onHand ?? 0} hint="in the building" />
        <Bucket label="Reserved" sign="−" value={level.reserved ?? 0} hint="promised" />
        <Bucket label="Unavailable" sign="−" value={level.unavailable ?? 0} hint="cannot be sold" />
        <Bucket label="Safety stock" sign="−" value={level.safetyStock ?? 0} hint="kept back" />
        <Bucket
          isSum
          label="Available"
          sign="="
          value={level.available ?? 0}
          hint={words ? <Badge tone={words.tone}>{words.text}</Badge> : 'customers see it in stock'}
        />
      </dl>
      <dl className="mt-5 flex flex-wrap gap-x-6 gap-y-1 border-t pt-4 text-sm">
        <Standing label={spotNames.SHELF} value={level.shelf ?? 0} />
        <Standing label={spotNames.BACK_ROOM} value={level.backRoom ?? 0} />
      </dl>
    </section>
  )
}

'use client'

import type { ReactNode } from 'react'
import type { RetailerTodayPageQuery } from '@/components/generated/operations'
import { classNames } from '@/components/ui/class-names'
import { Count } from '@/components/ui/count'
import { FlashNumber } from '@/components/ui/flash-number'
import { Money } from '@/components/ui/money'
import { Progress } from '@/components/ui/progress'
import { useViewer } from '@/components/ui/viewer-context'

type Tone = 'good' | 'watch' | 'bad'

const marks: Record<Tone, string> = { good: 'text-ink', watch: 'text-caution-ink', bad: 'text-critical-ink' }

function Tile({
  label,
  tone = 'good',
  value,
  children,
}: {
  label: string
  tone?: Tone
  value: ReactNode
  children: ReactNode
}) {
  return (
    <div className="flex min-w-0 flex-col rounded-card border bg-surface p-4 sm:p-5">
      <dt className="text-ink-soft text-sm">{label}</dt>
      <dd className="flex flex-1 flex-col">
        <span className={classNames('mt-1 font-semibold text-2xl tabular-nums sm:text-3xl', marks[tone])}>
          {value}
        </span>
        <span className="mt-auto block pt-2 text-ink-faint text-xs sm:text-sm">{children}</span>
      </dd>
    </div>
  )
}

type TodayTilesProps = {
  stock: NonNullable<RetailerTodayPageQuery['stockSummary']>
  orders: NonNullable<RetailerTodayPageQuery['orderSummary']>
}

/** The four numbers that say how the day goes. */
export function TodayTiles({ stock, orders }: TodayTilesProps) {
  const { locale } = useViewer()
  const percent = (share: number) =>
    new Intl.NumberFormat(locale, {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }).format(share)
  const share = stock.listed > 0 ? stock.available / stock.listed : 1
  return (
    <dl className="grid grid-cols-2 gap-3 lg:grid-cols-4 lg:gap-4">
      <Tile
        label="On-shelf availability"
        tone={share < 0.9 ? 'bad' : share < 0.95 ? 'watch' : 'good'}
        value={percent(share)}
      >
        <Progress
          label="On-shelf availability"
          value={stock.available}
          max={stock.listed}
          className="mb-2 h-1.5"
        />
        <FlashNumber value={stock.available} /> of <Count value={stock.listed} /> items
      </Tile>
      <Tile label="Sold today" value={<Money value={orders.soldToday} />}>
        found and charged; <Money value={orders.orderedToday} /> ordered in{' '}
        <FlashNumber value={orders.ordersToday} /> {orders.ordersToday === 1 ? 'order' : 'orders'}
      </Tile>
      <Tile
        label="Found rate"
        tone={orders.foundRate !== null && orders.foundRate < 0.95 ? 'watch' : 'good'}
        value={orders.foundRate === null ? '–' : percent(orders.foundRate)}
      >
        {orders.foundRate === null ? 'no line was picked yet today' : 'of the units looked for today'}
      </Tile>
      <Tile
        label="Shorts today"
        tone={orders.shortsToday > 0 ? 'watch' : 'good'}
        value={<FlashNumber value={orders.shortsToday} label="Shorts today" />}
      >
        {orders.shortsToday === 1 ? 'line' : 'lines'} of paid orders not found or short
      </Tile>
    </dl>
  )
}

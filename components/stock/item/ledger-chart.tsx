'use client'

import type { Ledger_EntryFragment } from '@/components/generated/operations'
import type { LedgerPoint } from '@/components/stock/item/ledger-lines'
import { availableOf } from '@/components/stock/stock-change'
import { lazyChart } from '@/components/ui/lazy-chart'
import { useMeasure } from '@/components/ui/measured'
import { useNow } from '@/components/ui/use-now'
import { useQuantityWords } from '@/components/ui/use-quantity-words'
import { useViewer } from '@/components/ui/viewer-context'

const LedgerLines = lazyChart(async () => (await import('@/components/stock/item/ledger-lines')).LedgerLines)

const hourMs = 3_600_000

/** As fine as the span needs, so that no two ticks read the same. */
function tickFormat(spanMs: number): Intl.DateTimeFormatOptions {
  if (spanMs > 6 * 24 * hourMs) return { day: 'numeric', month: 'short' }
  if (spanMs > 24 * hourMs) return { weekday: 'short', hour: '2-digit', minute: '2-digit' }
  return { hour: '2-digit', minute: '2-digit' }
}

/** Marks of a span at even distances, its beginning and end included. */
function spreadTicks(from: number, to: number): number[] {
  const steps = 4
  return Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps)
}

type LedgerChartProps = { entries: Ledger_EntryFragment[]; timeZone: string }

/** On hand and available over time, as the ledger tells it. The ledger below is its table. */
export function LedgerChart({ entries, timeZone }: LedgerChartProps) {
  const { locale } = useViewer()
  const say = useQuantityWords(useMeasure())
  const points: LedgerPoint[] = entries
    .map((entry) => ({
      at: new Date(entry.at).getTime(),
      onHand: entry.onHand,
      available: availableOf(entry),
    }))
    .reverse()
  const now = useNow(60_000)
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last || points.length < 2) {
    return <p className="py-16 text-center text-ink-soft text-sm">The line begins with the second change.</p>
  }
  // The balance holds until this moment.
  points.push({ ...last, at: Math.max(now, last.at) })
  const tick = new Intl.DateTimeFormat(locale, { ...tickFormat(now - first.at), timeZone })
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return (
    <figure>
      <div
        role="img"
        aria-label={`On hand went from ${say(first.onHand)} to ${say(last.onHand)}, available from ${say(first.available)} to ${say(last.available)}.`}
        className="h-52"
      >
        <LedgerLines
          points={points}
          ticks={spreadTicks(first.at, Math.max(now, last.at))}
          formatTick={(at) => tick.format(at)}
          formatFull={(at) => full.format(at)}
          formatValue={say}
        />
      </div>
      <figcaption className="mt-2 flex gap-5 text-ink-soft text-xs">
        <span className="inline-flex items-center gap-2">
          <span aria-hidden className="w-5 border-accent border-t-2" /> Available
        </span>
        <span className="inline-flex items-center gap-2">
          <span aria-hidden className="w-5 border-ink-faint border-t-2 border-dashed" /> On hand
        </span>
      </figcaption>
    </figure>
  )
}

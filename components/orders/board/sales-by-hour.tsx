'use client'

import { type HourOfSales, hoursShown } from '@/components/orders/board/hours-shown'
import { formatMoney, formatMoneyRounded, type Money } from '@/components/ui/format-money'
import { lazyChart } from '@/components/ui/lazy-chart'
import { Table, TableCell, TableHead, TableRow } from '@/components/ui/table'
import { useViewer } from '@/components/ui/viewer-context'
import { currencyDecimals } from '@/standards/iso-4217'

const HourBars = lazyChart(async () => (await import('@/components/orders/board/hour-bars')).HourBars)

type SalesByHourProps = {
  /** 24 sums, local time of the location. */
  hours: Money[]
  timeZone: string
}

function findBest(shown: readonly HourOfSales[]): HourOfSales | null {
  return shown.reduce<HourOfSales | null>(
    (top, each) => (each.amount.amountMinor > (top?.amount.amountMinor ?? 0) ? each : top),
    null,
  )
}

/** What was taken in each hour of today for goods that were found, with the table behind it. */
export function SalesByHour({ hours, timeZone }: SalesByHourProps) {
  const { locale } = useViewer()
  const shown = hoursShown(hours)
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' })
  // The hours are the location's own already; any day serves to name them.
  const name = (hour: number) => clock.format(Date.UTC(2000, 0, 1, hour))
  const best = findBest(shown)
  if (!best) {
    return (
      <p className="flex h-56 items-center justify-center rounded-control bg-sunken px-6 text-center text-ink-soft text-sm">
        Nothing was sold yet today. The first order that is picked and charged shows here.
      </p>
    )
  }
  const { currency } = best.amount
  const minorPerWhole = 10 ** currencyDecimals(currency)
  return (
    <div>
      <div
        role="img"
        aria-label={`Sold by hour. The best hour began at ${name(best.hour)} with ${formatMoney(locale, best.amount)}.`}
        className="h-56"
      >
        <HourBars
          points={shown.map(({ hour, amount }) => ({
            hour: name(hour),
            amount: amount.amountMinor / minorPerWhole,
            words: formatMoney(locale, amount),
          }))}
          formatTick={(amount) =>
            formatMoneyRounded(locale, { amountMinor: amount * minorPerWhole, currency })
          }
        />
      </div>
      <details className="mt-3">
        <summary className="min-h-8 py-1.5 text-ink-soft text-sm hover:text-ink">
          As a table, {timeZone.split('/').at(-1)?.replaceAll('_', ' ')} time
        </summary>
        <Table>
          <thead>
            <tr>
              <TableHead>Hour</TableHead>
              <TableHead isNumber>Sold</TableHead>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ hour, amount }) => (
              <TableRow key={hour}>
                <TableCell className="h-9">{name(hour)}</TableCell>
                <TableCell isNumber className="h-9">
                  {formatMoney(locale, amount)}
                </TableCell>
              </TableRow>
            ))}
          </tbody>
        </Table>
      </details>
    </div>
  )
}

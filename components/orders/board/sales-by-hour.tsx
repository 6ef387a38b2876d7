'use client'

import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts'
import { formatMoney, type Money } from '@/components/ui/format-money'
import { Table, TableCell, TableHead, TableRow } from '@/components/ui/table'
import { useViewer } from '@/components/ui/viewer-context'

type SalesByHourProps = {
  /** 24 sums, local time of the location. */
  hours: Money[]
  timeZone: string
}

/** The hours worth drawing: those with sales and those of an ordinary day around them. */
function hoursShown(hours: Money[]): { hour: number; amount: Money }[] {
  const all = hours.map((amount, hour) => ({ hour, amount }))
  return all.filter(({ hour, amount }) => amount.amountMinor > 0 || (hour >= 7 && hour <= 21))
}

/** What was sold in each hour of today, with the table behind it. */
export function SalesByHour({ hours, timeZone }: SalesByHourProps) {
  const { locale } = useViewer()
  const shown = hoursShown(hours)
  const name = (hour: number) => `${String(hour).padStart(2, '0')}:00`
  const best = shown.reduce<(typeof shown)[number] | null>(
    (top, each) => (each.amount.amountMinor > (top?.amount.amountMinor ?? 0) ? each : top),
    null,
  )
  const currency = hours[0]?.currency ?? 'GBP'
  const points = shown.map(({ hour, amount }) => ({ hour: name(hour), amount: amount.amountMinor }))
  const axis = { fill: 'var(--ink-faint)', fontSize: 12 }
  const short = (amountMinor: number) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
      amountMinor / 100,
    )
  return (
    <div>
      <div
        role="img"
        aria-label={
          best
            ? `Sales by hour. The best hour began at ${name(best.hour)} with ${formatMoney(locale, best.amount)}.`
            : 'Sales by hour. Nothing was sold yet today.'
        }
        className="h-56"
      >
        <BarChart
          responsive
          accessibilityLayer={false}
          data={points}
          margin={{ top: 8, right: 0, bottom: 0, left: -8 }}
          style={{ width: '100%', height: '100%' }}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="hour"
            tick={axis}
            tickLine={false}
            axisLine={{ stroke: 'var(--line)' }}
            interval={2}
          />
          <YAxis tick={axis} tickLine={false} axisLine={false} tickFormatter={short} width={56} />
          <Tooltip
            cursor={{ fill: 'var(--sunken)' }}
            formatter={(amount) => [formatMoney(locale, { amountMinor: Number(amount), currency }), 'Sold']}
            contentStyle={{
              background: 'var(--raised)',
              border: '1px solid var(--line)',
              borderRadius: 'var(--round-control)',
              color: 'var(--ink)',
              fontSize: 13,
            }}
          />
          <Bar
            dataKey="amount"
            fill="var(--accent)"
            radius={[4, 4, 0, 0]}
            maxBarSize={36}
            isAnimationActive={false}
          />
        </BarChart>
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

'use client'

import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts'
import { chartAxis, chartTooltip } from '@/components/ui/chart-look'

type HourBarsProps = {
  /** Amounts in whole units of the currency, so that no two ticks of the axis read the same; `words` have the rest. */
  points: { hour: string; amount: number; words: string }[]
  formatTick: (amount: number) => string
}

/** The drawing of the sales by hour, apart from its table: it brings a large library with it. */
export function HourBars({ points, formatTick }: HourBarsProps) {
  return (
    <BarChart
      responsive
      accessibilityLayer={false}
      data={points}
      margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
      style={{ width: '100%', height: '100%' }}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="hour"
        tick={chartAxis}
        tickLine={false}
        axisLine={{ stroke: 'var(--line)' }}
        interval="equidistantPreserveStart"
        minTickGap={16}
      />
      <YAxis
        allowDecimals={false}
        tick={chartAxis}
        tickLine={false}
        axisLine={false}
        tickFormatter={formatTick}
        width="auto"
      />
      <Tooltip
        cursor={{ fill: 'var(--sunken)' }}
        formatter={(_, __, { payload }) => [payload.words, 'Sold']}
        contentStyle={chartTooltip}
      />
      <Bar
        dataKey="amount"
        fill="var(--accent)"
        radius={[4, 4, 0, 0]}
        maxBarSize={36}
        isAnimationActive={false}
      />
    </BarChart>
  )
}

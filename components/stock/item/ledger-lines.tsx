'use client'

import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import { chartAxis, chartTooltip } from '@/components/ui/chart-look'

export type LedgerPoint = {
  /** Milliseconds since 1970. */
  at: number
  onHand: number
  available: number
}

type LedgerLinesProps = {
  points: LedgerPoint[]
  /** Where the axis of time is marked, milliseconds since 1970. */
  ticks: number[]
  formatTick: (at: number) => string
  formatFull: (at: number) => string
  formatValue: (quantity: number) => string
}

/** The drawing of the ledger's chart, apart from it: it brings a large library with it. */
export function LedgerLines({ points, ticks, formatTick, formatFull, formatValue }: LedgerLinesProps) {
  return (
    <LineChart
      responsive
      accessibilityLayer={false}
      data={points}
      margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
      style={{ width: '100%', height: '100%' }}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="at"
        type="number"
        scale="time"
        domain={['dataMin', 'dataMax']}
        ticks={ticks}
        tickFormatter={formatTick}
        tick={chartAxis}
        tickLine={false}
        axisLine={{ stroke: 'var(--line)' }}
        minTickGap={64}
      />
      <YAxis
        allowDecimals={false}
        tickFormatter={formatValue}
        tick={chartAxis}
        tickLine={false}
        axisLine={false}
        width="auto"
      />
      <Tooltip
        labelFormatter={(at) => formatFull(Number(at))}
        formatter={(value) => formatValue(Number(value))}
        contentStyle={chartTooltip}
      />
      <Line
        name="On hand"
        dataKey="onHand"
        type="stepAfter"
        stroke="var(--ink-faint)"
        strokeWidth={1.5}
        strokeDasharray="4 3"
        dot={false}
        isAnimationActive={false}
      />
      <Line
        name="Available"
        dataKey="available"
        type="stepAfter"
        stroke="var(--accent)"
        strokeWidth={2}
        dot={false}
        isAnimationActive={false}
      />
    </LineChart>
  )
}

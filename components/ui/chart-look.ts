import type { CSSProperties } from 'react'

/** How every chart letters its axes. */
export const chartAxis = { fill: 'var(--ink-faint)', fontSize: 12 }

/** The box that tells what is under the pointer. */
export const chartTooltip: CSSProperties = {
  background: 'var(--raised)',
  border: '1px solid var(--line)',
  borderRadius: 'var(--round-control)',
  color: 'var(--ink)',
  fontSize: 13,
}

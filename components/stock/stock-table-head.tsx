'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import type { StockLevelSort } from '@/components/generated/operations'
import { PlainButton } from '@/components/ui/plain-button'

type SortHeadProps = {
  label: string
  /** The whole name, where the label is short. */
  fullName?: string
  sorts: readonly [StockLevelSort, ...StockLevelSort[]]
  sort: StockLevelSort
  onSort: (sort: StockLevelSort) => void
}

/** How a head that sorts says so. */
export function ariaSort(
  sorts: readonly StockLevelSort[] | undefined,
  sort: StockLevelSort,
): 'ascending' | 'descending' | undefined {
  if (!sorts?.includes(sort)) return undefined
  return sort.endsWith('_DESC') ? 'descending' : 'ascending'
}

/** A head that sorts; a second press turns the order round where the column has two. */
export function SortHead({ label, fullName, sorts, sort, onSort }: SortHeadProps) {
  const at = sorts.indexOf(sort)
  const next = sorts[(at + 1) % sorts.length] ?? sorts[0]
  const Arrow = sort.endsWith('_DESC') ? ArrowDown : ArrowUp
  return (
    <PlainButton
      onClick={() => onSort(next)}
      className="-mx-1 inline-flex min-h-6 items-center gap-1 rounded px-1 hover:text-ink aria-pressed:text-ink"
      aria-pressed={at >= 0}
      title={fullName}
      aria-label={fullName}
    >
      {label}
      {at >= 0 && <Arrow aria-hidden className="size-3.5" />}
    </PlainButton>
  )
}

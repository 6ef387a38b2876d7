'use client'

import { Suspense, useDeferredValue } from 'react'
import type { StockState } from '@/components/generated/operations'
import { writeStockQuery } from '@/components/stock/stock-query'
import { StockRows } from '@/components/stock/stock-rows'
import { StockTableSkeleton } from '@/components/stock/stock-table-skeleton'
import { StockToolbar } from '@/components/stock/stock-toolbar'
import { useStockQuery } from '@/components/stock/use-stock-query'
import { classNames } from '@/components/ui/class-names'

type StockTableProps = {
  locationId: string
  itemPath: string
  departments: { id: string; name: string }[]
  counts: Partial<Record<StockState, number>>
}

/** The whole assortment of a location. While an answer is awaited the rows before it stay, dimmed. */
export function StockTable({ locationId, itemPath, departments, counts }: StockTableProps) {
  const [query, change] = useStockQuery()
  const shown = useDeferredValue(query)
  const isStale = shown !== query
  return (
    <div className="space-y-4">
      <StockToolbar query={query} onChange={change} departments={departments} counts={counts} />
      <div aria-busy={isStale} className={classNames('transition-opacity', isStale && 'opacity-60')}>
        <Suspense fallback={<StockTableSkeleton />}>
          <StockRows
            key={writeStockQuery(shown)}
            locationId={locationId}
            itemPath={itemPath}
            query={shown}
            onSort={(sort) => change({ sort })}
            onClear={() => change({ text: '', states: [], departmentId: null })}
          />
        </Suspense>
      </div>
    </div>
  )
}

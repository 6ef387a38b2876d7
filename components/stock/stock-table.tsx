'use client'

import { Download } from 'lucide-react'
import { Suspense, useDeferredValue, useState } from 'react'
import type { StockState } from '@/components/generated/operations'
import { LookMenu } from '@/components/stock/look-menu'
import type { StockLook } from '@/components/stock/stock-look'
import { stockExportPath, writeStockQuery } from '@/components/stock/stock-query'
import { StockRows } from '@/components/stock/stock-rows'
import { StockTableSkeleton } from '@/components/stock/stock-table-skeleton'
import { StockToolbar } from '@/components/stock/stock-toolbar'
import { useStockLook } from '@/components/stock/use-stock-look'
import { useStockQuery } from '@/components/stock/use-stock-query'
import type { StockView } from '@/components/stock/views/use-stock-views'
import { ViewsMenu } from '@/components/stock/views/views-menu'
import { buttonStyle } from '@/components/ui/button-style'
import { classNames } from '@/components/ui/class-names'

type StockTableProps = {
  retailerId: string
  locationId: string
  itemPath: string
  departments: { id: string; name: string }[]
  counts: Partial<Record<StockState, number>>
  /** As this browser shows it where no view says otherwise. */
  look: StockLook
  views: readonly StockView[]
}

/** The whole assortment of a location. While an answer is awaited the rows before it stay, dimmed. */
export function StockTable({
  retailerId,
  locationId,
  itemPath,
  departments,
  counts,
  ...first
}: StockTableProps) {
  const [look, changeLook] = useStockLook(first.look)
  const [found, setFound] = useState<number | null>(null)
  const [query, change] = useStockQuery()
  const shown = useDeferredValue(query)
  const isStale = shown !== query
  return (
    <div className="space-y-4">
      <StockToolbar
        query={query}
        onChange={change}
        departments={departments}
        counts={counts}
        found={found}
        views={<ViewsMenu retailerId={retailerId} first={first.views} query={query} look={look} />}
        view={
          <>
            <a
              href={stockExportPath(locationId, query)}
              download
              className={buttonStyle('secondary', 'sm')}
              title="These items as a file for a spreadsheet"
            >
              <Download aria-hidden />
              Export
            </a>
            <LookMenu look={look} onChange={changeLook} />
          </>
        }
      />
      <div aria-busy={isStale} className={classNames('transition-opacity', isStale && 'opacity-60')}>
        <Suspense fallback={<StockTableSkeleton isDense={look.isDense} />}>
          <StockRows
            key={writeStockQuery(shown)}
            locationId={locationId}
            itemPath={itemPath}
            query={shown}
            look={look}
            onLook={changeLook}
            onCount={setFound}
            onSort={(sort) => change({ sort })}
            onClear={() => change({ text: '', states: [], departmentId: null })}
          />
        </Suspense>
      </div>
    </div>
  )
}

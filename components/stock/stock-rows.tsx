'use client'

import { useTable } from '@tanstack/react-table'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { PackageSearch } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useMay } from '@/components/accounts/viewer-may'
import { type StockLevelSort, StockNumbersChangedDocument } from '@/components/generated/operations'
import { chosenMax } from '@/components/stock/bulk/bulk-change'
import { ChosenBar } from '@/components/stock/bulk/chosen-bar'
import { useChosenRows } from '@/components/stock/bulk/use-chosen-rows'
import { ColumnHandle } from '@/components/stock/column-handle'
import { LiveStock } from '@/components/stock/live-stock'
import { buildStockColumns, columnNames, columnStyle, stockFeatures } from '@/components/stock/stock-columns'
import type { StockColumnId, StockLook } from '@/components/stock/stock-look'
import type { StockQuery } from '@/components/stock/stock-query'
import { ariaSort, SortHead } from '@/components/stock/stock-table-head'
import { StockTableRow } from '@/components/stock/stock-table-row'
import { useStockPages } from '@/components/stock/use-stock-pages'
import { useVisibleSkus } from '@/components/stock/use-visible-skus'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PlainButton } from '@/components/ui/plain-button'
import { Skeleton } from '@/components/ui/skeleton'

type StockRowsProps = {
  locationId: string
  itemPath: string
  query: StockQuery
  look: StockLook
  onLook: (change: Partial<StockLook>) => void
  onCount: (totalCount: number) => void
  onSort: (sort: StockLevelSort) => void
  onClear: () => void
}

/** Pixels; every row has it, so that the scroll bar never jumps. */
const rowHeights = { comfortable: 64, dense: 38 }
/** Rows before the end at which the next page is asked for. */
const lookahead = 80

/** The rows that are on the screen, and their numbers as they change. */
export function StockRows(props: StockRowsProps) {
  const { locationId, itemPath, query, look, onLook, onCount, onSort, onClear } = props
  const { isDense, hidden, widths } = look
  const rowHeight = isDense ? rowHeights.dense : rowHeights.comfortable
  const { rows: data, totalCount, hasMore, state, loadMore } = useStockPages(locationId, query)
  useEffect(() => onCount(totalCount), [onCount, totalCount])
  const columns = useMemo(
    () => buildStockColumns(itemPath, { isDense, hidden, widths: {} }),
    [itemPath, isDense, hidden],
  )
  const table = useTable({ features: stockFeatures, columns, data, getRowId: (row) => row.id })
  const rows = table.getRowModel().rows
  const mayChange = useMay('CHANGE_STOCK')
  const chosen = useChosenRows(data)
  const { toggle: choose } = chosen

  const body = useRef<HTMLTableSectionElement>(null)
  const [scrollMargin, setScrollMargin] = useState(0)
  useEffect(() => {
    const top = body.current?.getBoundingClientRect().top
    if (top !== undefined) setScrollMargin(top + window.scrollY)
  }, [])
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: rows.length,
    estimateSize: () => rowHeight,
    overscan: 10,
    // Ten rows are ready on either side: drawing the next ones need not hold up the frame that scrolls.
    useFlushSync: false,
    scrollMargin,
    initialRect: { width: 1280, height: 1000 },
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was measured is of the other height.
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight])
  const items = virtualizer.getVirtualItems()
  const firstIndex = items[0]?.index ?? 0
  const lastIndex = items.at(-1)?.index ?? 0

  useEffect(() => {
    if (hasMore && state === 'idle' && lastIndex > rows.length - lookahead) void loadMore()
  }, [hasMore, state, lastIndex, rows.length, loadMore])

  const skuIds = useVisibleSkus(data, firstIndex, lastIndex)
  const step = useCallback(
    (index: number, by: 1 | -1) => {
      virtualizer.scrollToIndex(index + by)
      requestAnimationFrame(() =>
        body.current?.querySelector<HTMLElement>(`[data-index="${index + by}"] [data-adjust]`)?.focus(),
      )
    },
    [virtualizer],
  )

  if (rows.length === 0) {
    return (
      <EmptyState
        icon={<PackageSearch aria-hidden />}
        title="Nothing matches"
        action={
          <Button variant="secondary" onClick={onClear}>
            Show everything
          </Button>
        }
      >
        No item of this location fits the search and the filters.
      </EmptyState>
    )
  }

  const widthOf = (id: string, usual: number | undefined) => widths[id as StockColumnId] ?? usual
  const before = firstIndex * rowHeight
  const after = (rows.length - 1 - lastIndex) * rowHeight
  return (
    <>
      <LiveStock document={StockNumbersChangedDocument} locationId={locationId} skuIds={skuIds} />
      <div className="rounded-card border bg-surface">
        <table
          aria-label="Stock"
          aria-rowcount={totalCount + 1}
          className="w-full table-fixed border-separate border-spacing-0 text-sm tabular-nums"
        >
          <colgroup>
            {mayChange && <col className="w-10 max-md:hidden" />}
            {table.getAllLeafColumns().map(({ id, columnDef: { meta } }) => (
              <col key={id} style={{ width: widthOf(id, meta?.width) }} className={columnStyle(meta)} />
            ))}
            <col className="w-13" />
          </colgroup>
          <thead className="sticky top-[calc(3.5rem+var(--toolbar-height,0px))] z-20">
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id} aria-rowindex={1}>
                {mayChange && (
                  <th
                    scope="col"
                    className="h-10 rounded-tl-card border-b bg-surface pl-1 text-center max-md:hidden"
                  >
                    <input
                      type="checkbox"
                      aria-label={`Choose the ${Math.min(rows.length, chosenMax)} items that were read`}
                      checked={
                        chosen.rows.length > 0 && chosen.rows.length === Math.min(rows.length, chosenMax)
                      }
                      onChange={({ currentTarget }) =>
                        currentTarget.checked ? chosen.chooseAll() : chosen.clear()
                      }
                      className="size-4 cursor-pointer align-middle accent-accent"
                    />
                  </th>
                )}
                {group.headers.map((header) => {
                  const { meta, header: label } = header.column.columnDef
                  const text = String(label)
                  const id = header.column.id as StockColumnId
                  const width = widthOf(id, meta?.width)
                  return (
                    <th
                      key={header.id}
                      scope="col"
                      aria-sort={ariaSort(meta?.sorts, query.sort)}
                      className={`relative h-10 whitespace-nowrap border-b bg-surface text-left font-medium text-ink-faint text-xs first:rounded-tl-card ${header.index === 0 ? 'max-md:rounded-tl-card' : ''} ${columnStyle(meta)}`}
                    >
                      {meta?.sorts ? (
                        <SortHead
                          label={text}
                          fullName={meta.fullName}
                          sorts={meta.sorts}
                          sort={query.sort}
                          onSort={onSort}
                        />
                      ) : (
                        text
                      )}
                      {width !== undefined && (
                        <ColumnHandle
                          name={columnNames[id]}
                          width={width}
                          onWidth={(wanted) => onLook({ widths: { ...widths, [id]: wanted } })}
                          onReset={() => {
                            const { [id]: _, ...others } = widths
                            onLook({ widths: others })
                          }}
                        />
                      )}
                    </th>
                  )
                })}
                <th scope="col" className="h-10 rounded-tr-card border-b bg-surface">
                  <span className="sr-only">Adjust</span>
                </th>
              </tr>
            ))}
          </thead>
          <tbody ref={body}>
            {before > 0 && (
              <tr aria-hidden>
                <td className="border-0 p-0" style={{ height: before }} />
              </tr>
            )}
            {items.map((item) => {
              const row = rows[item.index]
              return (
                row && (
                  <StockTableRow
                    key={row.id}
                    row={row}
                    isDense={isDense}
                    isChosen={mayChange ? chosen.isChosen(row.id) : null}
                    onChoose={choose}
                    onArrow={step}
                  />
                )
              )
            })}
            {after > 0 && (
              <tr aria-hidden>
                <td className="border-0 p-0" style={{ height: after }} />
              </tr>
            )}
          </tbody>
        </table>
        {hasMore && (
          <div className="flex h-16 items-center gap-3 px-3">
            {state === 'failed' ? (
              <p role="alert" className="text-sm">
                The next rows did not arrive.{' '}
                <PlainButton onClick={() => void loadMore()} className="font-medium underline">
                  Try again
                </PlainButton>
              </p>
            ) : (
              <>
                <Skeleton className="size-10" />
                <Skeleton className="h-4 w-60" />
                <span className="sr-only">More rows are loading</span>
              </>
            )}
          </div>
        )}
      </div>
      {chosen.rows.length > 0 && <ChosenBar locationId={locationId} chosen={chosen} />}
    </>
  )
}

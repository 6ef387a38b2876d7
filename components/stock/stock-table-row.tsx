'use client'

import { FlexRender, type Row } from '@tanstack/react-table'
import { memo } from 'react'
import { QuickAdjust } from '@/components/stock/quick-adjust'
import { columnStyle, RowNumbers, type stockFeatures } from '@/components/stock/stock-columns'
import { useStockNumbers } from '@/components/stock/use-stock-numbers'
import type { StockRowData } from '@/components/stock/use-stock-pages'
import { classNames } from '@/components/ui/class-names'

type StockTableRowProps = {
  row: Row<typeof stockFeatures, StockRowData>
  isDense: boolean
  onArrow: (index: number, step: 1 | -1) => void
}

/** One row. It reads its numbers by itself, so that a change draws one row and not the table. */
export const StockTableRow = memo(function StockTableRow({ row, isDense, onArrow }: StockTableRowProps) {
  const height = isDense ? 'h-9.5' : 'h-16'
  const numbers = useStockNumbers(row.original)
  return (
    <RowNumbers value={numbers}>
      <tr
        // The head is the first row.
        aria-rowindex={row.index + 2}
        data-index={row.index}
        className={classNames('bg-surface hover:bg-sunken/60', height)}
      >
        {row.getAllCells().map((cell) => (
          <td
            key={cell.id}
            className={classNames(
              'overflow-hidden border-b py-0',
              height,
              columnStyle(cell.column.columnDef.meta),
            )}
          >
            <FlexRender cell={cell} />
          </td>
        ))}
        <td className={classNames('border-b py-0 pr-1.5 text-right', height)}>
          <QuickAdjust
            level={numbers}
            name={row.original.sku.name}
            isDense={isDense}
            onArrow={(step) => onArrow(row.index, step)}
          />
        </td>
      </tr>
    </RowNumbers>
  )
})

'use client'

import { FlexRender, type Row } from '@tanstack/react-table'
import { memo } from 'react'
import { useNewest } from '@/components/apollo/use-newest'
import { Standing_ListingFragmentDoc } from '@/components/generated/operations'
import { QuickAdjust } from '@/components/stock/quick-adjust'
import { columnStyle, RowListing, RowNumbers, type stockFeatures } from '@/components/stock/stock-columns'
import { useStockNumbers } from '@/components/stock/use-stock-numbers'
import type { StockRowData } from '@/components/stock/use-stock-pages'
import { classNames } from '@/components/ui/class-names'
import { Measured } from '@/components/ui/measured'

type StockTableRowProps = {
  row: Row<typeof stockFeatures, StockRowData>
  isDense: boolean
  /** Null for whoever may not change stock. */
  isChosen: boolean | null
  /** With `isRange`, from the row that was ticked last. */
  onChoose: (index: number, isRange: boolean) => void
  onArrow: (index: number, step: 1 | -1) => void
}

/** One row. It reads its numbers by itself, so that a change draws one row and not the table. */
export const StockTableRow = memo(function StockTableRow({
  row,
  isDense,
  isChosen,
  onChoose,
  onArrow,
}: StockTableRowProps) {
  const height = isDense ? 'h-9.5' : 'h-16'
  const numbers = useStockNumbers(row.original)
  const listing = useNewest(Standing_ListingFragmentDoc, 'Standing_listing', row.original.listing)
  return (
    <Measured by={row.original.sku.quantityRule}>
      <RowListing value={listing}>
        <RowNumbers value={numbers}>
          <tr
            // The head is the first row.
            aria-rowindex={row.index + 2}
            data-index={row.index}
            className={classNames(isChosen ? 'bg-accent-soft' : 'bg-surface hover:bg-sunken/60', height)}
          >
            {isChosen !== null && (
              <td className={classNames('border-b py-0 max-md:hidden', height)}>
                {/* The whole cell takes the press. */}
                <label className="flex h-full cursor-pointer items-center justify-center pl-1">
                  <input
                    type="checkbox"
                    checked={isChosen}
                    aria-label={`Choose ${row.original.sku.name}`}
                    onChange={({ nativeEvent }) =>
                      onChoose(row.index, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
                    }
                    className="size-4 cursor-pointer accent-accent"
                  />
                </label>
              </td>
            )}
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
      </RowListing>
    </Measured>
  )
})

import { type BulkChange, type ChosenLevel, previewChange } from '@/components/stock/bulk/bulk-change'
import type { StockRowData } from '@/components/stock/use-stock-pages'
import { Count } from '@/components/ui/count'

type BulkPreviewProps = {
  rows: readonly StockRowData[]
  /** Null where no number is typed yet. */
  change: BulkChange | null
  readChosen: (row: StockRowData) => ChosenLevel
}

/** Each chosen row as it is and as it would be; what cannot be stands first. */
export function BulkPreview({ rows, change, readChosen }: BulkPreviewProps) {
  const lines = rows.map((row) => ({
    row,
    preview: previewChange(readChosen(row), change ?? { kind: 'add', quantity: 0 }),
  }))
  lines.sort((a, b) => Number(b.preview.isImpossible) - Number(a.preview.isImpossible))
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what is longer than its box.
      tabIndex={0}
      className="max-h-60 overflow-y-auto rounded-control border"
      aria-label="What would change"
    >
      <table className="w-full table-fixed text-sm tabular-nums">
        <thead className="sticky top-0 bg-sunken text-ink-faint text-xs">
          <tr>
            <th scope="col" className="px-3 py-1.5 text-left font-medium">
              Item
            </th>
            <th scope="col" className="w-28 px-3 py-1.5 text-right font-medium">
              Becomes
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ row, preview: { before, after, isImpossible } }) => (
            <tr key={row.id} className="border-t">
              <td className="truncate px-3 py-1.5" title={row.sku.name}>
                {row.sku.name}
              </td>
              <td className="whitespace-nowrap px-3 py-1.5 text-right">
                <Count value={before} />
                {change && after !== before && (
                  <>
                    <span aria-hidden className="px-1 text-ink-faint">
                      →
                    </span>
                    <span className="sr-only"> becomes </span>
                    <strong className={isImpossible ? 'text-critical-ink' : undefined}>
                      <Count value={after} />
                    </strong>
                  </>
                )}
                {isImpossible && <span className="sr-only"> cannot be</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

import type { PlannedRow } from '@/components/stock/bulk/use-bulk-change'

/** Each chosen row as it is and as it would be; what cannot be stands first. */
export function BulkPreview({ plan }: { plan: readonly PlannedRow[] }) {
  const lines = plan.toSorted((a, b) => Number(b.isImpossible) - Number(a.isImpossible))
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
            <th scope="col" className="w-44 px-3 py-1.5 text-right font-medium">
              Becomes
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ row, before, after, isImpossible }) => (
            <tr key={row.id} className="border-t">
              <td className="truncate px-3 py-1.5" title={row.sku.name}>
                {row.sku.name}
              </td>
              <td className="whitespace-nowrap px-3 py-1.5 text-right">
                {before}
                {after !== null && after !== before && (
                  <>
                    <span aria-hidden className="px-1 text-ink-faint">
                      →
                    </span>
                    <span className="sr-only"> becomes </span>
                    <strong className={isImpossible ? 'text-critical-ink' : undefined}>{after}</strong>
                  </>
                )}
                {isImpossible && after === null && (
                  <span className="pl-1.5 text-critical-ink">another unit</span>
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

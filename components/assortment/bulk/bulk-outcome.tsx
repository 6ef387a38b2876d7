import { outcomeWords } from '@/components/assortment/bulk/bulk-edit'
import type { BulkOutcome_EditedFragment } from '@/components/generated/operations'
import { Count } from '@/components/ui/count'
import { Money } from '@/components/ui/money'

export type BulkResult = BulkOutcome_EditedFragment

/** What would become, or became, of each of them; those that are left as they are stand first. */
export function BulkOutcome({ result, isDone }: { result: BulkResult; isDone: boolean }) {
  const { changed, unchanged, refused, matched, rows } = result
  return (
    <div className="space-y-2">
      <p role="status" className="text-sm tabular-nums">
        <strong>
          <Count value={changed} />
        </strong>{' '}
        {isDone ? 'changed' : 'would change'}, <Count value={unchanged} /> are so already
        {refused > 0 && (
          <span className="text-caution-ink">
            , <Count value={refused} /> {isDone ? 'were left' : 'would be left'} as they are
          </span>
        )}
        .
      </p>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what is longer than its box.
        tabIndex={0}
        aria-label={isDone ? 'What became of them' : 'What would change'}
        className="max-h-60 overflow-y-auto rounded-control border"
      >
        <ul className="divide-y text-sm">
          {rows.map(({ product, outcome, priceBefore, priceAfter }) => (
            <li key={product.id} className="flex items-baseline justify-between gap-4 px-3 py-1.5">
              <span className="min-w-0 truncate">
                {product.brand} {product.name}
              </span>
              <span className="shrink-0 text-ink-soft tabular-nums">
                {priceBefore && priceAfter ? (
                  <>
                    <Money value={priceBefore} /> → <Money value={priceAfter} />
                  </>
                ) : (
                  outcomeWords[outcome]
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {matched > rows.length && (
        <p className="text-ink-faint text-xs">
          The first <Count value={rows.length} /> of <Count value={matched} />.
        </p>
      )}
    </div>
  )
}

import { classNames } from '@/components/ui/class-names'
import { Skeleton } from '@/components/ui/skeleton'

/** The table before its rows are there: the same heights, so that nothing moves when they come. */
export function StockTableSkeleton({ isDense = false }: { isDense?: boolean }) {
  return (
    <div role="status">
      <span className="sr-only">The stock is loading</span>
      <div className="rounded-card border bg-surface">
        <div className="h-10 border-b" />
        {Array.from({ length: isDense ? 22 : 14 }, (_, index) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: the bars have no identity and never move.
            key={index}
            className={classNames(
              'flex items-center gap-3 border-b px-3 last:border-b-0',
              isDense ? 'h-9.5' : 'h-16',
            )}
          >
            <Skeleton className={classNames('shrink-0', isDense ? 'size-7' : 'size-10')} />
            <div className="flex-1 space-y-2">
              <Skeleton className="h-3.5 w-2/5 min-w-32" />
              {!isDense && <Skeleton className="h-3 w-24" />}
            </div>
            <Skeleton className="h-4 w-10" />
            <Skeleton className="h-6 w-24 rounded-full max-lg:hidden" />
          </div>
        ))}
      </div>
    </div>
  )
}

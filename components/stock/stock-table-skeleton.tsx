import { Skeleton } from '@/components/ui/skeleton'

/** The table before its rows are there: the same heights, so that nothing moves when they come. */
export function StockTableSkeleton() {
  return (
    <div role="status">
      <span className="sr-only">The stock is loading</span>
      <Skeleton className="mb-2 h-5 w-20" />
      <div className="rounded-card border bg-surface">
        <div className="h-10 border-b" />
        {Array.from({ length: 14 }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the bars have no identity and never move.
          <div key={index} className="flex h-16 items-center gap-3 border-b px-3 last:border-b-0">
            <Skeleton className="size-10 shrink-0" />
            <div className="flex-1 space-y-2">
              <Skeleton className="h-3.5 w-2/5 min-w-32" />
              <Skeleton className="h-3 w-24" />
            </div>
            <Skeleton className="h-4 w-10" />
            <Skeleton className="h-6 w-24 rounded-full max-lg:hidden" />
          </div>
        ))}
      </div>
    </div>
  )
}

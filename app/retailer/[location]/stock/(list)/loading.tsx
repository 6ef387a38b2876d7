import { StockTableSkeleton } from '@/components/stock/stock-table-skeleton'
import { Skeleton } from '@/components/ui/skeleton'

export default function StockLoading() {
  return (
    <>
      <div className="mb-6 space-y-2.5">
        <Skeleton className="h-8 w-32" />
        <Skeleton className="h-4 w-72" />
      </div>
      <div className="mb-3 flex flex-wrap gap-2">
        <Skeleton className="h-11 min-w-0 flex-1 basis-64 rounded-full max-sm:basis-full" />
        <Skeleton className="h-11 w-64 rounded-control max-sm:w-auto max-sm:flex-1" />
        <Skeleton className="h-11 w-42 rounded-control max-sm:w-auto max-sm:flex-1" />
      </div>
      <div className="mb-4 flex gap-2 overflow-hidden">
        {['w-20', 'w-22', 'w-42', 'w-46'].map((width) => (
          <Skeleton key={width} className={`h-11 shrink-0 rounded-full lg:h-9 ${width}`} />
        ))}
      </div>
      <StockTableSkeleton />
    </>
  )
}

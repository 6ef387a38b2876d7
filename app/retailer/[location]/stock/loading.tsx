import { StockTableSkeleton } from '@/components/stock/stock-table-skeleton'
import { Skeleton } from '@/components/ui/skeleton'

export default function StockLoading() {
  return (
    <>
      <div className="mb-6 space-y-2.5">
        <Skeleton className="h-8 w-32" />
        <Skeleton className="h-4 w-72" />
      </div>
      <Skeleton className="mb-4 h-11 w-full rounded-full" />
      <Skeleton className="mb-4 h-9 w-80 rounded-full" />
      <StockTableSkeleton />
    </>
  )
}

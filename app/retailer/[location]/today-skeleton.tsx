import { Skeleton } from '@/components/ui/skeleton'

export function TodaySkeleton() {
  return (
    <div role="status" className="space-y-5">
      <span className="sr-only">The day is loading</span>
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4 lg:gap-4">
        {['availability', 'sold', 'found', 'shorts'].map((tile) => (
          <Skeleton key={tile} className="h-32 rounded-card" />
        ))}
      </div>
      <Skeleton className="h-28 rounded-card" />
      <div className="grid grid-cols-1 gap-5 xl:grid-cols-2">
        {['sales', 'orders', 'out', 'low'].map((panel) => (
          <Skeleton key={panel} className="h-88 rounded-card" />
        ))}
      </div>
    </div>
  )
}

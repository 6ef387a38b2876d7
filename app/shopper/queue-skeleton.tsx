import { Skeleton } from '@/components/ui/skeleton'

export function QueueSkeleton() {
  return (
    <div role="status" className="space-y-3">
      <span className="sr-only">The orders are loading</span>
      <Skeleton className="mb-3 h-7 w-28" />
      {['first', 'second', 'third'].map((card) => (
        <Skeleton key={card} className="h-46 rounded-card" />
      ))}
    </div>
  )
}

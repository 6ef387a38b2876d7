import { PickShell } from '@/components/picks/pick-shell'
import { Skeleton } from '@/components/ui/skeleton'

export function WalkSkeleton() {
  return (
    <PickShell title="Order" back="/shopper">
      <div role="status" className="space-y-4">
        <span className="sr-only">The order is loading</span>
        <Skeleton className="h-9" />
        <Skeleton className="h-12 rounded-full" />
        <Skeleton className="h-80 rounded-card" />
        {['second', 'third'].map((line) => (
          <Skeleton key={line} className="h-20 rounded-card" />
        ))}
      </div>
    </PickShell>
  )
}

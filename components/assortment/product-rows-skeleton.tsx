import { Skeleton } from '@/components/ui/skeleton'

export function ProductRowsSkeleton() {
  return (
    <div role="status" className="divide-y rounded-card border bg-surface">
      <span className="sr-only">The products are loading</span>
      {['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((row) => (
        <div key={row} className="flex h-15 items-center gap-3 px-3">
          <Skeleton className="size-10 shrink-0" />
          <Skeleton className="h-4 w-64 max-w-full" />
        </div>
      ))}
    </div>
  )
}

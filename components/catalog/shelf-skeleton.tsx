import { Skeleton } from '@/components/ui/skeleton'

const cards = Array.from({ length: 10 }, (_, index) => `card-${index}`)

/** The shape of a shelf while it is read. */
export function ShelfSkeleton() {
  return (
    <div role="status" aria-label="Loading products">
      <Skeleton className="mb-3 h-5 w-48" />
      <Skeleton className="mb-8 h-9 w-72" />
      <div className="grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-5">
        {cards.map((card) => (
          <div key={card}>
            <Skeleton className="aspect-square rounded-card" />
            <Skeleton className="mt-3 h-6 w-20" />
            <Skeleton className="mt-2 h-4 w-full" />
            <Skeleton className="mt-2 h-4 w-16" />
          </div>
        ))}
      </div>
    </div>
  )
}

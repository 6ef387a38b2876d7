import { Skeleton } from '@/components/ui/skeleton'

export default function OrdersLoading() {
  return (
    <div role="status">
      <span className="sr-only">The orders are loading</span>
      <div className="grid grid-cols-1 gap-4 lg:grid-cols-5">
        {['held', 'toPick', 'picking', 'ready', 'closed'].map((column, index) => (
          <div key={column} className={index > 0 ? 'space-y-2.5 max-lg:hidden' : 'space-y-2.5'}>
            <Skeleton className="mb-3 h-6 w-32" />
            {['first', 'second', 'third'].map((card) => (
              <Skeleton key={card} className="h-32 rounded-card" />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

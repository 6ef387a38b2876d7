import { Skeleton } from '@/components/ui/skeleton'

/** The shape of one's account while it is read. */
export function AccountSkeleton() {
  return (
    <div aria-hidden className="space-y-10">
      {['h-32', 'h-44'].map((height) => (
        <div key={height} className="space-y-4">
          <Skeleton className="h-7 w-48" />
          <Skeleton className={`${height} rounded-card`} />
        </div>
      ))}
    </div>
  )
}

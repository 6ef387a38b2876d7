import { TodaySkeleton } from '@/app/retailer/[location]/today-skeleton'
import { Skeleton } from '@/components/ui/skeleton'

export default function LocationLoading() {
  return (
    <>
      <div className="mb-6 space-y-2.5">
        <Skeleton className="h-8 w-28" />
        <Skeleton className="h-4 w-64" />
      </div>
      <TodaySkeleton />
    </>
  )
}

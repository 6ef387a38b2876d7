import { Skeleton } from '@/components/ui/skeleton'

export default function ItemLoading() {
  return (
    <div role="status">
      <span className="sr-only">The item is loading</span>
      <Skeleton className="mb-4 h-5 w-56" />
      <div className="mb-6 flex items-center gap-4">
        <Skeleton className="size-16 rounded-card" />
        <div className="space-y-2">
          <Skeleton className="h-8 w-72 max-w-[50vw]" />
          <Skeleton className="h-4 w-48" />
        </div>
      </div>
      <div className="space-y-5">
        <Skeleton className="h-90 w-full rounded-card sm:h-40" />
        <div className="grid grid-cols-1 gap-5 xl:grid-cols-[3fr_2fr]">
          <Skeleton className="h-80 w-full rounded-card" />
          <Skeleton className="h-80 w-full rounded-card" />
        </div>
        <Skeleton className="h-96 w-full rounded-card" />
      </div>
    </div>
  )
}

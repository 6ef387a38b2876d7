import { Skeleton } from '@/components/ui/skeleton'

export function AuditSkeleton() {
  return (
    <div role="status" className="max-w-4xl space-y-5">
      <span className="sr-only">The audit is looking</span>
      <Skeleton className="h-24 rounded-card" />
      <Skeleton className="h-140 rounded-card" />
    </div>
  )
}

import { classNames } from '@/components/ui/class-names'

/** A quiet block in the shape of what is coming. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span aria-hidden className={classNames('block animate-pulse-soft rounded-lg bg-sunken', className)} />
  )
}

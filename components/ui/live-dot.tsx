import { classNames } from '@/components/ui/class-names'

export type LiveStatus = 'live' | 'reconnecting' | 'offline' | 'signed_out'

const words: Record<LiveStatus, string> = {
  live: 'Live',
  reconnecting: 'Reconnecting',
  offline: 'Offline',
  signed_out: 'Signed out',
}
const dots: Record<LiveStatus, string> = {
  live: 'bg-accent',
  reconnecting: 'animate-pulse-soft bg-caution',
  offline: 'bg-critical',
  signed_out: 'bg-critical',
}

/** Says whether what one sees follows the truth at this moment. */
export function LiveDot({ status, className }: { status: LiveStatus; className?: string }) {
  return (
    <span
      role="status"
      className={classNames('inline-flex items-center gap-1.5 font-medium text-ink-soft text-xs', className)}
    >
      <span aria-hidden className={classNames('size-2 rounded-full', dots[status])} />
      {words[status]}
    </span>
  )
}

'use client'

import { useLiveStatus } from '@/components/apollo/live-status'
import { LiveDot } from '@/components/ui/live-dot'

/** Says whether the page follows the shelf at this moment. */
export function LiveNote({ className }: { className?: string }) {
  return <LiveDot status={useLiveStatus()} className={className} />
}

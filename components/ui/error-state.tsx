'use client'

import { CloudAlert, RotateCw } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'

type ErrorStateProps = {
  /** What happened, in one sentence. */
  title: string
  /** What is kept. */
  kept?: string
  onRetry?: () => void
  requestId?: string
  className?: string
}

export function ErrorState({ title, kept, onRetry, requestId, className }: ErrorStateProps) {
  return (
    <div
      role="alert"
      className={classNames(
        'flex flex-col items-center rounded-card border border-critical-line bg-critical-soft px-6 py-10 text-center',
        className,
      )}
    >
      <CloudAlert aria-hidden className="mb-3 size-7 text-critical-ink" />
      <p className="font-semibold text-lg">{title}</p>
      {kept && <p className="mt-1 max-w-md text-ink text-sm leading-6">{kept}</p>}
      {onRetry && (
        <Button variant="secondary" className="mt-5" onClick={onRetry}>
          <RotateCw aria-hidden />
          Try again
        </Button>
      )}
      {requestId && <p className="mt-4 text-ink text-xs">Request {requestId}</p>}
    </div>
  )
}

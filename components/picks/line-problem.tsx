'use client'

import { CircleAlert, RotateCw } from 'lucide-react'
import type { EndLine } from '@/components/picks/use-end-line'
import { PlainButton } from '@/components/ui/plain-button'

/** What went wrong at this line, with the same command once more where no answer came. */
export function LineProblem({ problem, failure, retry, isSending }: EndLine) {
  if (!problem && !failure) return null
  return (
    <div
      role="alert"
      className="rounded-control border border-critical-line bg-critical-soft px-3.5 py-3 text-[0.9375rem] leading-6"
    >
      <p className="flex gap-2">
        <CircleAlert aria-hidden className="mt-0.5 size-5 shrink-0 text-critical-ink" />
        {failure ?? problem}
      </p>
      {failure && (
        <PlainButton
          disabled={isSending}
          onClick={retry}
          className="mt-2 inline-flex h-12 w-full items-center justify-center gap-2 rounded-control border border-critical-line bg-surface font-medium"
        >
          <RotateCw aria-hidden className="size-5" />
          Try again
        </PlainButton>
      )}
    </div>
  )
}

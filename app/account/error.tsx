'use client'

import { ErrorState } from '@/components/ui/error-state'

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void }

export default function AccountError({ error, reset }: ErrorPageProps) {
  return (
    <>
      <h1 className="sr-only">Your account could not be shown</h1>
      <ErrorState
        title="Your account could not be shown"
        kept="Nothing was changed."
        requestId={error.digest}
        onRetry={reset}
      />
    </>
  )
}

'use client'

import { ErrorState } from '@/components/ui/error-state'

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void }

export default function PersonalError({ error, reset }: ErrorPageProps) {
  return (
    <div className="mx-auto max-w-xl py-10">
      <h1 className="sr-only">This page could not be shown</h1>
      <ErrorState
        title="This page could not be shown"
        kept="Your cart is kept, and so are your orders. Nothing was changed or charged."
        requestId={error.digest}
        onRetry={reset}
      />
    </div>
  )
}

'use client'

import { ErrorState } from '@/components/ui/error-state'

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void }

export default function LocationError({ error, reset }: ErrorPageProps) {
  return (
    <>
      <h1 className="sr-only">This page could not be shown</h1>
      <ErrorState
        title="This page could not be shown"
        kept="The stock and the orders are safe. Whatever you saved is saved; nothing else was changed."
        requestId={error.digest}
        onRetry={reset}
      />
    </>
  )
}

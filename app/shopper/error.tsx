'use client'

import { ErrorState } from '@/components/ui/error-state'

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void }

export default function ShopperError({ error, reset }: ErrorPageProps) {
  return (
    <main id="content" className="mx-auto max-w-md px-4 py-16">
      <h1 className="sr-only">This page could not be shown</h1>
      <ErrorState
        title="This page could not be shown"
        kept="What you have ticked off is kept, and the order is still yours."
        requestId={error.digest}
        onRetry={reset}
      />
    </main>
  )
}

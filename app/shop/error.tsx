'use client'

import { ErrorState } from '@/components/ui/error-state'

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void }

export default function ShopError({ error, reset }: ErrorPageProps) {
  return (
    <main id="content" className="mx-auto max-w-xl px-4 py-16">
      <h1 className="sr-only">The shop could not be shown</h1>
      <ErrorState
        title="The shop could not be shown"
        kept="Your cart is kept, and so are your orders. Nothing was changed or charged."
        requestId={error.digest}
        onRetry={reset}
      />
    </main>
  )
}

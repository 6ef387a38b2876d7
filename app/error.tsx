'use client'

import { ErrorState } from '@/components/ui/error-state'

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void }

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <main id="content" className="mx-auto max-w-xl px-4 py-16">
      <h1 className="sr-only">Something went wrong</h1>
      <ErrorState
        title="This page could not be shown"
        kept="Your cart, your orders and everything that was saved are safe. Nothing was changed."
        requestId={error.digest}
        onRetry={reset}
      />
    </main>
  )
}

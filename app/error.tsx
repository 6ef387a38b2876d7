'use client'

import { BarePage } from '@/components/layout/bare-page'
import { ErrorState } from '@/components/ui/error-state'

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void }

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <BarePage title="Something went wrong" home="/">
      <ErrorState
        title="This page could not be shown"
        kept="Your cart, your orders and everything that was saved are safe. Nothing was changed."
        requestId={error.digest}
        onRetry={reset}
      />
    </BarePage>
  )
}

'use client'

import { BarePage } from '@/components/layout/bare-page'
import { ErrorState } from '@/components/ui/error-state'

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void }

export default function ShopperError({ error, reset }: ErrorPageProps) {
  return (
    <BarePage title="This page could not be shown" home="/shopper">
      <ErrorState
        title="This page could not be shown"
        kept="What you have ticked off is kept, and the order is still yours."
        requestId={error.digest}
        onRetry={reset}
      />
    </BarePage>
  )
}

'use client'

import { BarePage } from '@/components/layout/bare-page'
import { ErrorState } from '@/components/ui/error-state'

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void }

export default function ShopError({ error, reset }: ErrorPageProps) {
  return (
    <BarePage title="The shop could not be shown" home="/shop">
      <ErrorState
        title="The shop could not be shown"
        kept="Your cart is kept, and so are your orders. Nothing was changed or charged."
        requestId={error.digest}
        onRetry={reset}
      />
    </BarePage>
  )
}

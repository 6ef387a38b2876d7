import { PackageX } from 'lucide-react'
import { PickShell } from '@/components/picks/pick-shell'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'

/** In the place of a pick that is not there, or is not the shopper's to see any more. */
export function PickGone() {
  return (
    <PickShell title="Order" back="/shopper">
      <EmptyState
        icon={<PackageX aria-hidden />}
        title="This order is gone"
        action={
          <LinkButton href="/shopper" size="lg">
            To the orders
          </LinkButton>
        }
      >
        Somebody else took it, or its customer cancelled it.
      </EmptyState>
    </PickShell>
  )
}

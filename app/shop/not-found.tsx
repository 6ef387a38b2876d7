import { MapPinOff } from 'lucide-react'
import { findRememberedPlace } from '@/components/catalog/read-place'
import { ShopFrame } from '@/components/catalog/shop-frame'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'

export const metadata = { title: 'Not found' }

/** No store has this address. The frame is that of the store chosen before, if there is one. */
export default async function ShopNotFound() {
  return (
    <ShopFrame place={await findRememberedPlace()}>
      <h1 className="sr-only">Not found</h1>
      <EmptyState
        icon={<MapPinOff aria-hidden />}
        title="There is no such store"
        action={<LinkButton href="/shop/places">Choose a store</LinkButton>}
      >
        It may have moved or closed. Your cart and your orders are kept.
      </EmptyState>
    </ShopFrame>
  )
}

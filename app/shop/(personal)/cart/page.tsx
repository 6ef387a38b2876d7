import { CartView } from '@/components/cart/cart-view'
import { PageHeader } from '@/components/ui/page-header'

export const metadata = { title: 'Cart' }

export default function CartPage() {
  return (
    <>
      <PageHeader title="Your cart" />
      <CartView />
    </>
  )
}

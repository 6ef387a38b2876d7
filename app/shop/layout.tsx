import type { ReactNode } from 'react'
import { query } from '@/components/apollo/server-client'
import { CartProvider } from '@/components/cart/cart-context'
import { CartDocument } from '@/components/generated/operations'
import { RefreshOnReconnect } from '@/components/layout/refresh-on-reconnect'

export default async function ShopLayout({ children }: { children: ReactNode }) {
  const { data } = await query({ query: CartDocument })
  if (!data?.cart) throw new Error('The cart could not be read.')
  return (
    <CartProvider initial={data.cart}>
      <RefreshOnReconnect />
      {children}
    </CartProvider>
  )
}

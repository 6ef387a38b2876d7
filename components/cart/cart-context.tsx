'use client'

import { useApolloClient } from '@apollo/client/react'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { newerCart } from '@/components/cart/newer-cart'
import { type Cart_CartFragment, CartDocument } from '@/components/generated/operations'

type CartState = {
  cart: Cart_CartFragment
  /** Takes what a mutation returned, unless something newer is known. */
  take: (cart: Cart_CartFragment) => void
  /** What was asked for and is not answered yet, by line. */
  wanted: ReadonlyMap<string, number>
  setWanted: (key: string, quantity: number | null) => void
  /** Reads the cart anew. */
  refresh: () => Promise<void>
}

const CartContext = createContext<CartState | null>(null)

/** One cart for every page of the shop: what the server read, then what each change returned. */
export function CartProvider({ initial, children }: { initial: Cart_CartFragment; children: ReactNode }) {
  const client = useApolloClient()
  const [cart, setCart] = useState(initial)
  const [wanted, setAllWanted] = useState<ReadonlyMap<string, number>>(new Map())

  const take = (next: Cart_CartFragment) => setCart((known) => newerCart(known, next))
  const setWanted = (key: string, quantity: number | null) =>
    setAllWanted((before) => {
      const after = new Map(before)
      if (quantity === null) after.delete(key)
      else after.set(key, quantity)
      return after
    })

  async function refresh() {
    const { data } = await client.query({ query: CartDocument, fetchPolicy: 'network-only' })
    if (data?.cart) take(data.cart)
  }

  // Another tab may have changed the cart while this one was away.
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible') return
      client
        .query({ query: CartDocument, fetchPolicy: 'network-only' })
        .then(({ data }) => {
          const read = data?.cart
          if (read) setCart((known) => newerCart(known, read))
        })
        .catch(() => undefined)
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [client])

  return <CartContext value={{ cart, take, wanted, setWanted, refresh }}>{children}</CartContext>
}

export function useCart(): CartState {
  const state = useContext(CartContext)
  if (!state) throw new Error('useCart is used outside of CartProvider')
  return state
}

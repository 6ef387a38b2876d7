'use client'

import { useMutation } from '@apollo/client/react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useCart } from '@/components/cart/cart-context'
import { shopPath } from '@/components/catalog/shop-path'
import { type HeldOrder_OrderFragment, PayOrderDocument } from '@/components/generated/operations'
import { useCommandKey } from '@/components/orders/use-command-key'

type PaymentOptions = {
  order: HeldOrder_OrderFragment
  onOrder: (order: HeldOrder_OrderFragment | null) => void
}

/** Pays an order and goes to its page; whatever is refused is said where it was tried. */
export function usePayment({ order, onOrder }: PaymentOptions) {
  const router = useRouter()
  const { refresh } = useCart()
  const [send] = useMutation(PayOrderDocument)
  const [problem, setProblem] = useState<{ title: string; message: string } | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const keyOf = useCommandKey()

  async function goToOrder() {
    await refresh().catch(() => undefined)
    router.push(shopPath.order(order.id))
  }

  async function pay(cardNumber: string) {
    setBusy(true)
    setProblem(null)
    try {
      const key = keyOf({ orderId: order.id, cardNumber, attempt })
      const { data } = await send({ variables: { input: { key, orderId: order.id, cardNumber } } })
      const result = data?.payOrder
      if (!result) throw new Error('no answer')
      if (result.__typename !== 'Busy') setAttempt(attempt + 1)
      switch (result.__typename) {
        case 'OrderConfirmed':
        case 'PaymentPending':
        case 'OrderNotPayable':
          return await goToOrder()
        case 'HoldLapsed':
          onOrder(result.order)
          break
        case 'PaymentDeclined':
          onOrder(result.order)
          setProblem({
            title: 'The payment was declined',
            message: `${result.message} Your items stay held.`,
          })
          break
        default:
          setProblem({ title: 'The payment did not go through', message: result.message })
      }
    } catch {
      setProblem({
        title: 'The server did not answer',
        message: 'Your items stay held. Try again: you are never charged twice for one order.',
      })
    }
    setBusy(false)
  }

  return { pay, problem, isBusy }
}

'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useCommand } from '@/components/apollo/use-command'
import { useCart } from '@/components/cart/cart-context'
import { shopPath } from '@/components/catalog/shop-path'
import { type HeldOrder_OrderFragment, PayOrderDocument } from '@/components/generated/operations'

type PaymentOptions = {
  order: HeldOrder_OrderFragment
  onOrder: (order: HeldOrder_OrderFragment | null) => void
}

type PaymentProblem = { title: string; message: string }

/** Pays an order and goes to its page; whatever is refused is said where it was tried. */
export function usePayment({ order, onOrder }: PaymentOptions) {
  const router = useRouter()
  const { refresh } = useCart()
  const [problem, setProblem] = useState<PaymentProblem | null>(null)
  const [isLeaving, setLeaving] = useState(false)
  const { send, retry, isSending, failure } = useCommand(PayOrderDocument, (outcome) => {
    switch (outcome.__typename) {
      case 'OrderConfirmed':
      case 'PaymentPending':
      case 'OrderNotPayable':
        setLeaving(true)
        refresh()
          .catch(() => undefined)
          .then(() => router.push(shopPath.order(order.id)))
        break
      case 'HoldLapsed':
        onOrder(outcome.order)
        break
      case 'PaymentDeclined':
        onOrder(outcome.order)
        setProblem({ title: 'The payment was declined', message: `${outcome.message} Your items stay held.` })
        break
      default:
        setProblem({ title: 'The payment did not go through', message: outcome.message })
    }
  })

  const [cardSent, setCardSent] = useState<string | null>(null)
  function pay(cardNumber: string) {
    setProblem(null)
    // The same card after a lost answer is the same request; another card is another.
    if (failure && cardNumber === cardSent) return retry()
    setCardSent(cardNumber)
    send({ orderId: order.id, cardNumber })
  }

  return {
    pay,
    problem: failure
      ? { title: 'The server did not answer', message: `${failure} Your items stay held.` }
      : problem,
    isBusy: isSending || isLeaving,
  }
}

'use client'

import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useCart } from '@/components/cart/cart-context'
import {
  CheckOutDocument,
  type CheckOutInput,
  type CheckOutMutation,
  type HeldOrder_OrderFragment,
} from '@/components/generated/operations'
import type { CheckoutLocation } from '@/components/orders/checkout-form'
import { type CheckoutProblems, type CheckoutValues, fieldOfInput } from '@/components/orders/checkout-values'
import { useCommandKey } from '@/components/orders/use-command-key'

type InsufficientStock = Extract<CheckOutMutation['checkOut'], { __typename: 'InsufficientStock' }>

type Refusal =
  | { kind: 'insufficient'; lines: InsufficientStock['lines'] }
  | { kind: 'prices' }
  | { kind: 'other'; message: string }

type CheckOutOptions = { location: CheckoutLocation; held: HeldOrder_OrderFragment | null }

/** Holds the cart's lines of a store. Never optimistic: an order is there when the server says so. */
export function useCheckOut({ location, held }: CheckOutOptions) {
  const { cart, take } = useCart()
  const [order, setOrderState] = useState(held)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [send] = useMutation(CheckOutDocument)
  const keyOf = useCommandKey()
  const [attempt, setAttempt] = useState(0)

  /** The address follows, so that a reload finds the same hold again. */
  function setOrder(next: HeldOrder_OrderFragment | null) {
    setOrderState(next)
    window.history.replaceState(
      null,
      '',
      next ? `?order=${encodeURIComponent(next.id)}` : window.location.pathname,
    )
  }

  async function checkOut(values: CheckoutValues): Promise<CheckoutProblems> {
    const content = toInput(values, location)
    setBusy(true)
    try {
      const key = keyOf({ content, cart: [cart.id, cart.version], attempt })
      const { data } = await send({ variables: { input: { ...content, key } } })
      const result = data?.checkOut
      if (!result) throw new Error('no answer')
      // The key answers the same for ever, so a refusal must not be asked again under it.
      if (result.__typename !== 'Busy') setAttempt(attempt + 1)
      if (result.__typename === 'OrderHeld') {
        setRefusal(null)
        setOrder(result.order)
      } else if (result.__typename === 'InsufficientStock') {
        setRefusal({ kind: 'insufficient', lines: result.lines })
      } else if (result.__typename === 'PricesChanged') {
        take(result.cart)
        setRefusal({ kind: 'prices' })
      } else if (result.__typename === 'InvalidInput') {
        setRefusal(null)
        return { [fieldOfInput(result.field)]: result.message }
      } else {
        setRefusal({ kind: 'other', message: result.message })
      }
    } catch {
      setRefusal({ kind: 'other', message: 'The server did not answer. Try again; nothing is held twice.' })
    } finally {
      setBusy(false)
    }
    return {}
  }

  return { order, setOrder, refusal, isBusy, checkOut }
}

function toInput(values: CheckoutValues, location: CheckoutLocation): Omit<CheckOutInput, 'key'> {
  const slots = values.handover === 'PICK_UP' ? location.pickUpSlots : location.deliverySlots
  return {
    locationId: location.id,
    handover: values.handover,
    slotStartAt: values.slotStartAt,
    slotEndAt: slots.find((slot) => slot.startAt === values.slotStartAt)?.endAt ?? values.slotStartAt,
    contactName: values.contactName.trim(),
    contactEmail: values.contactEmail.trim(),
    note: values.note.trim() || null,
    address:
      values.handover === 'DELIVERY'
        ? {
            line1: values.line1.trim(),
            line2: values.line2.trim() || null,
            city: values.city.trim(),
            postcode: values.postcode.trim(),
          }
        : null,
  }
}

'use client'

import { useRef, useState } from 'react'
import { toast } from 'sonner'
import { useCommand } from '@/components/apollo/use-command'
import { useCart } from '@/components/cart/cart-context'
import {
  AddAddressDocument,
  type AddressInput,
  CheckOutDocument,
  type CheckOutInput,
  type CheckOutMutation,
  type HeldOrder_OrderFragment,
} from '@/components/generated/operations'
import type { CheckoutLocation } from '@/components/orders/checkout-form'
import {
  type CheckoutProblems,
  type CheckoutValues,
  findCheckoutProblems,
  problemsOfInput,
} from '@/components/orders/checkout-values'

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
  const sent = useRef('')
  const [problems, setProblems] = useState<CheckoutProblems>({})

  /** The address follows, so that a reload finds the same hold again. */
  function setOrder(next: HeldOrder_OrderFragment | null) {
    setOrderState(next)
    const query = next ? `?order=${encodeURIComponent(next.id)}` : ''
    window.history.replaceState(null, '', window.location.pathname + query)
    window.scrollTo({ top: 0 })
  }

  // Kept beside the order: that it could not be kept holds nothing up, and is said.
  const keep = useCommand(AddAddressDocument, (outcome) => {
    if (outcome.__typename === 'AddressKept') toast.success('The address is kept for the next time.')
    else toast.error(outcome.message)
  })
  const wished = useRef<AddressInput | null>(null)
  const { send, retry, isSending, failure } = useCommand(CheckOutDocument, (outcome) => {
    switch (outcome.__typename) {
      case 'OrderHeld':
        if (wished.current) keep.send({ address: wished.current })
        return setOrder(outcome.order)
      case 'InsufficientStock':
        return refuse({ kind: 'insufficient', lines: outcome.lines })
      case 'PricesChanged':
        take(outcome.cart)
        return refuse({ kind: 'prices' })
      case 'PostcodeNotServed':
        return setProblems({ postcode: outcome.message })
      case 'InvalidInput':
        return setProblems(problemsOfInput(outcome.problems))
      default:
        return refuse({ kind: 'other', message: outcome.message })
    }
  })

  /** What was refused is shown above the form, where the customer may not be looking. */
  function refuse(next: Refusal) {
    setRefusal(next)
    window.scrollTo({ top: 0, behavior: 'smooth' })
  }

  function checkOut(values: CheckoutValues) {
    const found = findCheckoutProblems(values)
    setProblems(found)
    setRefusal(null)
    if (Object.keys(found).length > 0) return
    const input = toInput(values, location)
    const isToKeep = values.keepsAddress && values.keptAddressId === null
    wished.current = isToKeep ? (input.address ?? null) : null
    const content = JSON.stringify([input, cart.id, cart.version])
    // After a lost answer the same wish is the same request, so that nothing is held twice.
    if (failure && content === sent.current) return retry()
    sent.current = content
    send(input)
  }

  return {
    order,
    setOrder,
    problems,
    refusal: failure ? { kind: 'other' as const, message: failure } : refusal,
    isBusy: isSending,
    checkOut,
  }
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
            country: values.country,
          }
        : null,
  }
}

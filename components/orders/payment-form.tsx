'use client'

import { CreditCard } from 'lucide-react'
import { useState } from 'react'
import type { HeldOrder_OrderFragment } from '@/components/generated/operations'
import { TestCards } from '@/components/orders/test-cards'
import { usePayment } from '@/components/orders/use-payment'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Input } from '@/components/ui/input'
import { Money } from '@/components/ui/money'
import { Notice } from '@/components/ui/notice'

type PaymentFormProps = {
  order: HeldOrder_OrderFragment
  onOrder: (order: HeldOrder_OrderFragment | null) => void
}

/** Pays a held order. A refusal keeps the hold, so that another card may be tried. */
export function PaymentForm({ order, onOrder }: PaymentFormProps) {
  const [card, setCard] = useState('4242 4242 4242 4242')
  const { pay, problem, isBusy } = usePayment({ order, onOrder })
  const digits = card.replace(/\D/g, '')
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        pay(digits)
      }}
    >
      <h2 className="mb-4 font-semibold text-lg">Payment</h2>
      {problem && (
        <Notice tone="critical" title={problem.title} className="mb-5">
          {problem.message}
        </Notice>
      )}
      <Field label="Card number" hint="A sandbox: no real card is charged.">
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            autoComplete="cc-number"
            maxLength={23}
            value={card}
            onChange={(event) => setCard(event.target.value)}
            className="max-w-sm tracking-wide tabular-nums"
          />
        )}
      </Field>
      <TestCards chosen={digits} onChoose={setCard} />
      <Button
        type="submit"
        size="lg"
        isBusy={isBusy}
        disabled={digits.length < 12}
        className="mt-6 w-full sm:w-auto"
      >
        <CreditCard aria-hidden />
        Pay <Money value={order.total} />
      </Button>
    </Form>
  )
}

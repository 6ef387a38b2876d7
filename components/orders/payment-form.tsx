'use client'

import { CreditCard } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { HeldOrder_OrderFragment } from '@/components/generated/operations'
import { TestCards } from '@/components/orders/test-cards'
import { usePayment } from '@/components/orders/use-payment'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Input } from '@/components/ui/input'
import { Money } from '@/components/ui/money'
import { Notice } from '@/components/ui/notice'
import { passesLuhn } from '@/standards/luhn'

/** ISO/IEC 7812-1 knows card numbers of 8 digits and more; those that one pays with have 12 at least. */
const digitsMin = 12

type PaymentFormProps = {
  order: HeldOrder_OrderFragment
  onOrder: (order: HeldOrder_OrderFragment | null) => void
}

/** Pays a held order. A refusal keeps the hold, so that another card may be tried. */
export function PaymentForm({ order, onOrder }: PaymentFormProps) {
  const [card, setCard] = useState('4242 4242 4242 4242')
  const { pay, problem, isBusy } = usePayment({ order, onOrder })
  const [problems, setProblems] = useState<{ card?: string }>({})
  const digits = card.replace(/\D/g, '')

  function choose(number: string) {
    setCard(number)
    setProblems({})
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    const isCard = digits.length >= digitsMin && passesLuhn(digits)
    setProblems(isCard ? {} : { card: 'This is no card number: a digit is wrong or missing.' })
    if (isCard) pay(digits)
  }

  return (
    <Form problems={problems} onSubmit={submit}>
      <h2 className="mb-4 font-semibold text-lg">Payment</h2>
      {problem && (
        <Notice tone="critical" title={problem.title} className="mb-5">
          {problem.message}
        </Notice>
      )}
      <Field label="Card number" hint="A sandbox: no real card is charged." error={problems.card}>
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            autoComplete="cc-number"
            maxLength={23}
            value={card}
            onChange={(event) => choose(event.target.value)}
            className="max-w-sm tracking-wide tabular-nums"
          />
        )}
      </Field>
      <TestCards chosen={digits} onChoose={choose} />
      <Button type="submit" size="lg" isBusy={isBusy} className="mt-6 w-full sm:w-auto">
        <CreditCard aria-hidden />
        <span>
          Pay <Money value={order.charges.total} />
        </span>
      </Button>
    </Form>
  )
}

'use client'

import { useState } from 'react'
import { wishes, wishWords } from '@/components/cart/wish-words'
import type { SubstitutionWish } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { RadioCard } from '@/components/ui/radio-card'

type RequestDialogProps = {
  name: string
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  onRequest: (wish: SubstitutionWish) => void
}

/** Asks, only for an item at risk, what shall happen when the shopper does not find it. */
export function RequestDialog({ name, isOpen, onOpenChange, onRequest }: RequestDialogProps) {
  const [wish, setWish] = useState<SubstitutionWish>('SIMILAR')
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={`Request ${name}`}
      description="It is recorded in stock, but a shopper would probably not find it. What if it is gone?"
      actions={
        <Button
          onClick={() => {
            onRequest(wish)
            onOpenChange(false)
          }}
        >
          Add to cart
        </Button>
      }
    >
      <fieldset className="space-y-2">
        <legend className="sr-only">If it is not there</legend>
        {wishes.map((value) => (
          <RadioCard
            key={value}
            name="request-wish"
            value={value}
            checked={wish === value}
            onChange={() => setWish(value)}
            {...wishWords[value]}
          />
        ))}
      </fieldset>
    </Dialog>
  )
}

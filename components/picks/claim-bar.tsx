'use client'

import { Hand } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { useCommand } from '@/components/apollo/use-command'
import { ClaimPickDocument } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'

type ClaimBarProps = {
  pickId: string
  label?: string
  /** Which order, where several stand below each other. */
  orderNumber?: string
}

/** Takes a pick. One shopper gets it; who comes second is told kindly, and who has one already is led to it. */
export function ClaimBar({ pickId, label = 'Take this order', orderNumber }: ClaimBarProps) {
  const router = useRouter()
  const [refusal, setRefusal] = useState<string | null>(null)
  const claim = useCommand(ClaimPickDocument, (outcome) => {
    switch (outcome.__typename) {
      case 'PickChanged':
        router.push(`/shopper/picks/${outcome.pick.id}`)
        return
      case 'AlreadyPicking':
        toast('Finish the order that you have first.', {
          action: { label: 'Open it', onClick: () => router.push(`/shopper/picks/${outcome.pick.id}`) },
        })
        return
      case 'PickTaken':
        toast('Another shopper was faster. Take another one.')
        return
      default:
        setRefusal(outcome.message)
    }
  })
  return (
    <div className="space-y-2">
      <Button
        size="lg"
        className="w-full"
        isBusy={claim.isSending}
        onClick={() => (claim.failure ? claim.retry() : claim.send({ pickId }))}
      >
        {!claim.isSending && <Hand aria-hidden />}
        {claim.failure ? 'Try again' : label}
        {orderNumber && <span className="sr-only">, {orderNumber}</span>}
      </Button>
      {(claim.failure ?? refusal) && (
        <p role="alert" className="text-critical-ink text-sm">
          {claim.failure ?? refusal}
        </p>
      )}
    </div>
  )
}

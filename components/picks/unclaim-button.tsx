'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useCommand } from '@/components/apollo/use-command'
import { UnclaimPickDocument } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'

/** Gives a pick back while nothing is done yet. */
export function UnclaimButton({ pickId, queue }: { pickId: string; queue: string }) {
  const router = useRouter()
  const [refusal, setRefusal] = useState<string | null>(null)
  const unclaim = useCommand(UnclaimPickDocument, (outcome) => {
    if (outcome.__typename === 'PickChanged') router.push(queue)
    else setRefusal(outcome.message)
  })
  return (
    <div>
      <Button
        variant="ghost"
        className="h-12 w-full"
        isBusy={unclaim.isSending}
        onClick={() => (unclaim.failure ? unclaim.retry() : unclaim.send({ pickId }))}
      >
        {unclaim.failure ? 'Try again' : 'Give it back to the queue'}
      </Button>
      {(unclaim.failure ?? refusal) && (
        <p role="alert" className="mt-1 text-center text-critical-ink text-sm">
          {unclaim.failure ?? refusal}
        </p>
      )}
    </div>
  )
}

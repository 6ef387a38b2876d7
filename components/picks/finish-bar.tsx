'use client'

import { CircleCheckBig } from 'lucide-react'
import { useState } from 'react'
import { useCommand } from '@/components/apollo/use-command'
import { FinishPickDocument } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'

/** Finishes a pick whose every line has ended. The answer makes the page its summary. */
export function FinishBar({ pickId }: { pickId: string }) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const finish = useCommand(FinishPickDocument, (outcome) => {
    setRefusal(outcome.__typename === 'PickFinished' ? null : outcome.message)
  })
  return (
    <div className="space-y-2">
      {(finish.failure ?? refusal) && (
        <p role="alert" className="text-critical-ink text-sm">
          {finish.failure ?? refusal}
        </p>
      )}
      <Button
        size="lg"
        className="h-15 w-full text-lg"
        isBusy={finish.isSending}
        onClick={() => (finish.failure ? finish.retry() : finish.send({ pickId }))}
      >
        {!finish.isSending && <CircleCheckBig aria-hidden />}
        {finish.failure ? 'Try again' : 'Finish and charge'}
      </Button>
    </div>
  )
}

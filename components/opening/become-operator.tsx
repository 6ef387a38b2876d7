'use client'

import { useState } from 'react'
import { useCommand } from '@/components/apollo/use-command'
import { BecomeOperatorDocument } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

/** Makes whoever has signed in, and has the link, the operator. */
export function BecomeOperator({ token, name }: { token: string; name: string }) {
  const [problem, setProblem] = useState<string | null>(null)
  const { send, retry, isSending, failure } = useCommand(BecomeOperatorDocument, (outcome) => {
    // A whole new page, whose address does not carry the token any more.
    if (outcome.__typename === 'OperatorMade') window.location.replace('/setup')
    else setProblem(outcome.message)
  })
  return (
    <div className="space-y-3">
      {(problem ?? failure) && <Notice tone="critical" title={problem ?? failure} />}
      <Button
        size="lg"
        className="w-full"
        isBusy={isSending}
        onClick={failure ? retry : () => send({ token })}
      >
        Run this house as {name}
      </Button>
    </div>
  )
}

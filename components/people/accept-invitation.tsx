'use client'

import { useState } from 'react'
import { signOut } from '@/components/accounts/session'
import { useCommand } from '@/components/apollo/use-command'
import { AcceptInvitationDocument } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

/** Accepts as whoever is signed in, or lets them be somebody else first. */
export function AcceptInvitation({ token, name, email }: { token: string; name: string; email: string }) {
  const [problem, setProblem] = useState<string | null>(null)
  const { send, retry, isSending, failure } = useCommand(AcceptInvitationDocument, (outcome) => {
    if (outcome.__typename !== 'InvitationAccepted') return setProblem(outcome.message)
    // A whole new page: what one may do has changed.
    window.location.assign(outcome.membership.role === 'PICKER' ? '/shopper' : '/retailer')
  })
  return (
    <div className="space-y-3">
      {(problem ?? failure) && <Notice tone="critical" title={problem ?? failure} />}
      <p className="text-sm">
        You are signed in as <strong>{name}</strong> ({email}).
      </p>
      <Button
        size="lg"
        className="w-full"
        isBusy={isSending}
        onClick={failure ? retry : () => send({ token })}
      >
        Accept
      </Button>
      <Button
        variant="ghost"
        className="w-full"
        onClick={() => signOut().then(() => window.location.reload())}
      >
        Be somebody else
      </Button>
    </div>
  )
}

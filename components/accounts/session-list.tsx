'use client'

import { toast } from 'sonner'
import { SessionRow } from '@/components/accounts/session-row'
import { useCommand } from '@/components/apollo/use-command'
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  type Session_SessionFragment,
} from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { useKeptFocus } from '@/components/ui/use-kept-focus'

type SessionListProps = { sessions: readonly Session_SessionFragment[]; onChanged: () => void }

/** Where one is signed in, this session first, and the ways to end the others. */
export function SessionList({ sessions, onChanged }: SessionListProps) {
  const kept = useKeptFocus<HTMLDivElement>(sessions.length)
  const end = useCommand(EndSessionDocument, (outcome) => {
    // One that is gone already is what was wanted.
    if (outcome.__typename === 'SessionEnded' || outcome.__typename === 'NotFound')
      toast.success('Signed out there.')
    else toast.error(outcome.message)
    onChanged()
  })
  const endOthers = useCommand(EndOtherSessionsDocument, (outcome) => {
    if (outcome.__typename === 'OtherSessionsEnded') toast.success('Signed out everywhere else.')
    else toast.error(outcome.message)
    onChanged()
  })
  const sorted = sessions.toSorted((a, b) => Number(b.isCurrent) - Number(a.isCurrent))
  const hasOthers = sessions.some(({ isCurrent }) => !isCurrent)
  const failure = end.failure ?? endOthers.failure
  return (
    <div {...kept}>
      <Section
        title="Where you are signed in"
        aside={
          hasOthers && (
            <Button
              variant="secondary"
              size="sm"
              isBusy={endOthers.isSending}
              onClick={endOthers.failure ? endOthers.retry : () => endOthers.send({})}
            >
              Sign out everywhere else
            </Button>
          )
        }
      >
        {failure && <Notice tone="critical" title={failure} />}
        <ul className="divide-y rounded-card border bg-surface">
          {sorted.map((session) => (
            <SessionRow
              key={session.id}
              session={session}
              isBusy={end.isSending}
              onEnd={() => end.send({ sessionId: session.id })}
            />
          ))}
        </ul>
        <p className="text-ink-soft text-sm">
          {hasOthers
            ? 'Is one of these not you? Sign it out, then set a new password.'
            : 'You are signed in here and nowhere else.'}
        </p>
      </Section>
    </div>
  )
}

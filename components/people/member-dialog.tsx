'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { useCommand } from '@/components/apollo/use-command'
import {
  ChangeMemberDocument,
  DeactivateMemberDocument,
  type Member_MembershipFragment,
  TransferOwnershipDocument,
} from '@/components/generated/operations'
import type { Place } from '@/components/people/place-choice'
import { type RoleChoice, RoleFields } from '@/components/people/role-fields'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'

type MemberDialogProps = {
  member: Member_MembershipFragment
  onClose: () => void
  onDone: () => void
  places: readonly Place[]
  mayRaise: boolean
  /** Whether the viewer is an owner who could hand over to this person. */
  mayHandOver: boolean
}

/** What somebody may do and where; and letting them go, which is asked twice. */
export function MemberDialog({ member, onClose, onDone, places, mayRaise, mayHandOver }: MemberDialogProps) {
  const [choice, setChoice] = useState<RoleChoice>({
    role: member.role,
    locationIds: member.locations?.map(({ id }) => id) ?? null,
  })
  const [asking, setAsking] = useState<'go' | 'own' | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const report = (done: string) => (outcome: { __typename: string; message?: string }) => {
    if (outcome.message !== undefined) return setProblem(outcome.message)
    toast.success(done)
    onDone()
    onClose()
  }
  const { name } = member.person
  const change = useCommand(ChangeMemberDocument, report(`${name} is changed.`))
  const letGo = useCommand(
    DeactivateMemberDocument,
    report(`${name} is signed out everywhere and works here no longer.`),
  )
  const handOver = useCommand(TransferOwnershipDocument, report(`${name} is the owner now.`))
  const failure = change.failure ?? letGo.failure ?? handOver.failure
  const membershipId = member.id

  function save() {
    setProblem(null)
    if (choice.locationIds?.length === 0) return setProblem('Choose at least one place.')
    if (change.failure) change.retry()
    else change.send({ membershipId, ...choice })
  }

  const confirm = {
    go: {
      title: `Let ${name} go?`,
      text: 'Their sessions and API keys end at once. What they did stays in every ledger and order.',
      label: 'Let go',
      command: letGo,
    },
    own: {
      title: `Make ${name} the owner?`,
      text: 'You become a manager. Only they can give it back.',
      label: 'Hand over',
      command: handOver,
    },
  } as const

  if (asking) {
    const { title, text, label, command } = confirm[asking]
    return (
      <Dialog
        isOpen
        onOpenChange={onClose}
        title={title}
        description={text}
        actions={
          <>
            <Button variant="secondary" onClick={() => setAsking(null)}>
              Go back
            </Button>
            <Button
              variant="danger"
              isBusy={command.isSending}
              onClick={command.failure ? command.retry : () => command.send({ membershipId })}
            >
              {label}
            </Button>
          </>
        }
      >
        {(problem ?? failure) && <Notice tone="critical" title={problem ?? failure} />}
      </Dialog>
    )
  }
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={name}
      description={member.person.email}
      actions={
        <Button isBusy={change.isSending} onClick={save}>
          Save
        </Button>
      }
    >
      <div className="space-y-4">
        {(problem ?? failure) && <Notice tone="critical" title={problem ?? failure} />}
        <RoleFields choice={choice} onChange={setChoice} places={places} mayRaise={mayRaise} />
        <div className="flex flex-wrap gap-2 border-t pt-4">
          {mayHandOver && member.role !== 'OWNER' && (
            <Button variant="secondary" size="sm" onClick={() => setAsking('own')}>
              Make the owner
            </Button>
          )}
          <Button variant="secondary" size="sm" className="text-critical-ink" onClick={() => setAsking('go')}>
            Let go …
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

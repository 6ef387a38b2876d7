'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { useCommand } from '@/components/apollo/use-command'
import { InviteMemberDocument } from '@/components/generated/operations'
import type { Place } from '@/components/people/place-choice'
import { type RoleChoice, RoleFields } from '@/components/people/role-fields'
import { Button } from '@/components/ui/button'
import { CopyField } from '@/components/ui/copy-field'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Notice } from '@/components/ui/notice'

type InviteDialogProps = {
  isOpen: boolean
  onClose: () => void
  onInvited: () => void
  retailerId: string
  places: readonly Place[]
  mayRaise: boolean
}

/** Invites somebody by mail, or makes a link to hand over. */
export function InviteDialog({
  isOpen,
  onClose,
  onInvited,
  retailerId,
  places,
  mayRaise,
}: InviteDialogProps) {
  const [choice, setChoice] = useState<RoleChoice>({ role: 'PICKER', locationIds: null })
  const [email, setEmail] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [link, setLink] = useState<string | null>(null)
  const { send, retry, isSending, failure } = useCommand(InviteMemberDocument, (outcome) => {
    if (outcome.__typename !== 'MemberInvited') return setProblem(outcome.message)
    onInvited()
    if (outcome.link) return setLink(outcome.link)
    toast.success(`The invitation is on its way to ${outcome.invitation.email}.`)
    close()
  })

  function close() {
    setLink(null)
    setEmail('')
    setProblem(null)
    onClose()
  }

  function invite() {
    setProblem(null)
    if (choice.locationIds?.length === 0) return setProblem('Choose at least one place.')
    send({ retailerId, ...choice, email: email.trim() || null })
  }

  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(open) => !open && close()}
      title={link ? 'Hand this link over' : 'Invite somebody'}
      description={link ? 'Whoever opens it first works for you. It works once, for a week.' : undefined}
      actions={
        link ? (
          <Button onClick={close}>Done</Button>
        ) : (
          <>
            <Button variant="secondary" onClick={close}>
              Cancel
            </Button>
            <Button isBusy={isSending} onClick={failure ? retry : invite}>
              {email.trim() ? 'Send the invitation' : 'Make a link'}
            </Button>
          </>
        )
      }
    >
      {link ? (
        <CopyField label="Link" value={link} />
      ) : (
        <div className="space-y-4">
          {(problem ?? failure) && <Notice tone="critical" title={problem ?? failure} />}
          <RoleFields choice={choice} onChange={setChoice} places={places} mayRaise={mayRaise} />
          <Field
            label="E-mail"
            hint="Leave it empty to get a link to hand over. With it, only this address can accept."
          >
            {(control) => (
              <Input
                {...control}
                type="email"
                autoComplete="off"
                value={email}
                onChange={({ target }) => setEmail(target.value)}
              />
            )}
          </Field>
        </div>
      )}
    </Dialog>
  )
}

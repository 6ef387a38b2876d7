'use client'

import { useState } from 'react'
import { AskDialog } from '@/components/accounts/ask-dialog'
import { useCommand } from '@/components/apollo/use-command'
import { DeleteAccountDocument } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Section } from '@/components/ui/section'

const leave = () => window.location.assign('/')

/** The way out for good: what goes, what stays, and the password once more. */
export function DeleteAccount() {
  const [isOpen, setOpen] = useState(false)
  const [isGone, setGone] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const remove = useCommand(DeleteAccountDocument, (outcome) => {
    if (outcome.__typename !== 'AccountDeleted') return setRefusal(outcome.message)
    setOpen(false)
    setGone(true)
  })
  return (
    <Section title="Delete your account">
      <p className="text-ink-soft text-sm leading-6">
        Your name, e-mail address, addresses, password, sessions and cart are deleted for good. What you
        ordered stays in the books without your name, because the law asks for it.
      </p>
      <Button variant="secondary" className="text-critical-ink" onClick={() => setOpen(true)}>
        Delete your account …
      </Button>
      <AskDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title="Delete your account?"
        description="It cannot be taken back. Nobody can sign in with it again, not even with help from us."
        fields={[
          { name: 'password', label: 'Your password', type: 'password', autoComplete: 'current-password' },
        ]}
        submitLabel="Delete for good"
        isDanger
        isBusy={remove.isSending}
        refusal={refusal ?? remove.failure}
        findProblems={({ password }) => (password ? {} : { password: 'Enter your password.' })}
        onSubmit={({ password = '' }) => {
          setRefusal(null)
          remove.send({ password })
        }}
      />
      <Dialog
        isOpen={isGone}
        onOpenChange={leave}
        title="Your account is deleted"
        description="You are signed out everywhere. Thank you for the time with us."
        actions={<Button onClick={leave}>To the start</Button>}
      />
    </Section>
  )
}

'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { AccountRow } from '@/components/accounts/account-row'
import { AskDialog } from '@/components/accounts/ask-dialog'
import { useCommand } from '@/components/apollo/use-command'
import { EditProfileDocument } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'

/** What one is called. */
export function NameRow({ name, onChanged }: { name: string; onChanged: () => void }) {
  const [isOpen, setOpen] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const edit = useCommand(EditProfileDocument, (outcome) => {
    if (outcome.__typename !== 'ProfileEdited') return setRefusal(outcome.message)
    setOpen(false)
    toast.success('Your name is changed.')
    onChanged()
  })
  return (
    <AccountRow
      label="Name"
      value={name}
      action={
        <>
          <Button variant="secondary" size="sm" aria-label="Change your name" onClick={() => setOpen(true)}>
            Change
          </Button>
          <AskDialog
            isOpen={isOpen}
            onClose={() => setOpen(false)}
            title="Your name"
            fields={[{ name: 'name', label: 'Name', autoComplete: 'name', initially: name, maxLength: 100 }]}
            submitLabel="Save"
            isBusy={edit.isSending}
            refusal={refusal ?? edit.failure}
            findProblems={(entered) => (entered.name?.trim() ? {} : { name: 'Enter your name.' })}
            onSubmit={(entered) => {
              setRefusal(null)
              edit.send({ name: entered.name?.trim() ?? '' })
            }}
          />
        </>
      }
    />
  )
}

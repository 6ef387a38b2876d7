'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { AccountRow } from '@/components/accounts/account-row'
import { AskDialog } from '@/components/accounts/ask-dialog'
import { passwordLengthMin } from '@/components/accounts/password-length'
import { changePassword } from '@/components/accounts/session'
import { useAuthRequest } from '@/components/accounts/use-auth-request'
import { Button } from '@/components/ui/button'

/** Another password. */
export function PasswordRow({ onChanged }: { onChanged: () => void }) {
  const [isOpen, setOpen] = useState(false)
  const request = useAuthRequest()
  return (
    <AccountRow
      label="Password"
      value={<span aria-hidden>••••••••</span>}
      action={
        <>
          <Button
            variant="secondary"
            size="sm"
            aria-label="Change your password"
            onClick={() => setOpen(true)}
          >
            Change
          </Button>
          <AskDialog
            isOpen={isOpen}
            onClose={() => {
              setOpen(false)
              request.forget()
            }}
            title="A new password"
            description="It signs you out everywhere else and ends your API keys."
            fields={[
              { name: 'current', label: 'Your password', type: 'password', autoComplete: 'current-password' },
              {
                name: 'next',
                label: 'New password',
                type: 'password',
                autoComplete: 'new-password',
                hint: `At least ${passwordLengthMin} characters.`,
                maxLength: 128,
              },
            ]}
            submitLabel="Set the password"
            isBusy={request.isBusy}
            refusal={request.refusal}
            findProblems={({ current, next = '' }) => ({
              ...(!current && { current: 'Enter your password.' }),
              ...(next.length < passwordLengthMin && {
                next: `Use at least ${passwordLengthMin} characters.`,
              }),
            })}
            onSubmit={({ current = '', next = '' }) =>
              void request.run(changePassword({ currentPassword: current, newPassword: next }), () => {
                setOpen(false)
                toast.success('Your new password is set.')
                onChanged()
              })
            }
          />
        </>
      }
    />
  )
}

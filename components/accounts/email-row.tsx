'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { AccountRow } from '@/components/accounts/account-row'
import { AskDialog } from '@/components/accounts/ask-dialog'
import { changeEmail } from '@/components/accounts/session'
import { useAuthRequest } from '@/components/accounts/use-auth-request'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'

type EmailRowProps = { email: string; isConfirmed: boolean }

/** With which address one signs in, and where one is written to. */
export function EmailRow({ email, isConfirmed }: EmailRowProps) {
  const [isOpen, setOpen] = useState(false)
  const [sentTo, setSentTo] = useState<string | null>(null)
  const request = useAuthRequest()
  return (
    <AccountRow
      label="E-mail"
      value={
        <>
          {email}
          {!isConfirmed && <Badge tone="caution">Not confirmed</Badge>}
        </>
      }
      detail={
        sentTo
          ? `A mail is on its way to ${sentTo}. Open its link in this browser, within a day.`
          : !isConfirmed &&
            'Open the link of the mail that we sent you. To get it again, ask for a change to this address.'
      }
      action={
        <>
          <Button
            variant="secondary"
            size="sm"
            aria-label="Change your e-mail address"
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
            title="Your e-mail address"
            description="We write to the new address. It is used once you have opened the link of that mail."
            fields={[
              {
                name: 'email',
                label: 'New e-mail address',
                type: 'email',
                autoComplete: 'email',
                initially: isConfirmed ? undefined : email,
              },
              {
                name: 'password',
                label: 'Your password',
                type: 'password',
                autoComplete: 'current-password',
              },
            ]}
            submitLabel="Send the mail"
            isBusy={request.isBusy}
            refusal={request.refusal}
            findProblems={(entered) => ({
              ...(!/^\S+@\S+\.\S+$/.test(entered.email?.trim() ?? '') && {
                email: 'Enter an e-mail address.',
              }),
              ...(!entered.password && { password: 'Enter your password.' }),
            })}
            onSubmit={({ email: newEmail = '', password = '' }) =>
              void request.run(changeEmail({ newEmail: newEmail.trim(), password }), () => {
                setOpen(false)
                setSentTo(newEmail.trim())
                toast.success('We wrote to the new address.')
              })
            }
          />
        </>
      }
    />
  )
}

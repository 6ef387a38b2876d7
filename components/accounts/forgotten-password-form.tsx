'use client'

import { useState } from 'react'
import { OneFieldForm } from '@/components/accounts/one-field-form'
import { askForNewPassword } from '@/components/accounts/session'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'

/** Asks for the mail with which a new password can be set. Says the same whether there is such an account or not. */
export function ForgottenPasswordForm() {
  const [sentTo, setSentTo] = useState<string | null>(null)
  if (sentTo !== null) {
    return (
      <>
        <Notice title="We wrote to you">
          If {sentTo} has an account, a mail with a link is on its way. The link works for an hour.
        </Notice>
        <LinkButton href="/shop/sign-in" variant="secondary" size="lg" className="mt-6 w-full">
          Back to sign in
        </LinkButton>
      </>
    )
  }
  return (
    <OneFieldForm
      label="E-mail"
      type="email"
      autoComplete="email"
      submitLabel="Send the link"
      findProblem={(email) => (/^\S+@\S+\.\S+$/.test(email.trim()) ? null : 'Enter your e-mail address.')}
      send={(email) => askForNewPassword(email.trim())}
      onDone={(email) => setSentTo(email.trim())}
    />
  )
}

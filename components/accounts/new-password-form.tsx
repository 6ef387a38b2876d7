'use client'

import Link from 'next/link'
import { useState } from 'react'
import { OneFieldForm } from '@/components/accounts/one-field-form'
import { passwordLengthMin } from '@/components/accounts/password-length'
import { setNewPassword } from '@/components/accounts/session'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'

/** Sets a new password with the secret of the link in the mail. */
export function NewPasswordForm({ token }: { token: string }) {
  const [isDone, setDone] = useState(false)
  if (isDone) {
    return (
      <>
        <Notice title="Your new password is set" />
        <LinkButton href="/shop/sign-in" size="lg" className="mt-6 w-full">
          Sign in
        </LinkButton>
      </>
    )
  }
  return (
    <OneFieldForm
      label="New password"
      hint={`At least ${passwordLengthMin} characters.`}
      type="password"
      autoComplete="new-password"
      submitLabel="Set the password"
      findProblem={(password) =>
        password.length < passwordLengthMin ? `Use at least ${passwordLengthMin} characters.` : null
      }
      send={(newPassword) => setNewPassword({ newPassword, token })}
      onDone={() => setDone(true)}
      wayOn={
        <Link href="/shop/forgotten-password" className="font-medium underline underline-offset-4">
          Ask for another link
        </Link>
      }
    />
  )
}

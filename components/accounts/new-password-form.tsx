'use client'

import Link from 'next/link'
import { type FormEvent, useState } from 'react'
import { passwordLengthMin } from '@/components/accounts/password-length'
import { setNewPassword } from '@/components/accounts/session'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Input } from '@/components/ui/input'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'

/** Sets a new password with the secret of the link in the mail. */
export function NewPasswordForm({ token }: { token: string }) {
  const [problem, setProblem] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isDone, setDone] = useState(false)
  const [isBusy, setBusy] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const newPassword = String(new FormData(event.currentTarget).get('password') ?? '')
    const isLongEnough = newPassword.length >= passwordLengthMin
    setProblem(isLongEnough ? null : `Use at least ${passwordLengthMin} characters.`)
    setRefusal(null)
    if (!isLongEnough) return
    setBusy(true)
    const outcome = await setNewPassword({ newPassword, token })
    setBusy(false)
    if (outcome.ok) setDone(true)
    else setRefusal(outcome.message)
  }

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
    <Form onSubmit={submit} className="space-y-4">
      {refusal && (
        <Notice tone="critical" title={refusal}>
          <Link href="/shop/forgotten-password" className="font-medium underline underline-offset-4">
            Ask for another link
          </Link>
        </Notice>
      )}
      <Field
        label="New password"
        error={problem}
        hint={problem ? undefined : `At least ${passwordLengthMin} characters.`}
      >
        {(control) => <Input {...control} name="password" type="password" autoComplete="new-password" />}
      </Field>
      <Button type="submit" size="lg" className="w-full" isBusy={isBusy}>
        Set the password
      </Button>
    </Form>
  )
}

'use client'

import { type FormEvent, useState } from 'react'
import { askForNewPassword } from '@/components/accounts/session'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Input } from '@/components/ui/input'
import { Notice } from '@/components/ui/notice'

/** Asks for the mail with which a new password can be set. Says the same whether there is such an account or not. */
export function ForgottenPasswordForm() {
  const [problem, setProblem] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [sentTo, setSentTo] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const email = String(new FormData(event.currentTarget).get('email') ?? '').trim()
    const isAddress = /^\S+@\S+\.\S+$/.test(email)
    setProblem(isAddress ? null : 'Enter your e-mail address.')
    setRefusal(null)
    if (!isAddress) return
    setBusy(true)
    const outcome = await askForNewPassword(email)
    setBusy(false)
    if (outcome.ok) setSentTo(email)
    else setRefusal(outcome.message)
  }

  if (sentTo !== null) {
    return (
      <Notice title="We wrote to you">
        <span className="break-words">
          If {sentTo} has an account, a mail with a link is on its way. The link works for an hour.
        </span>
      </Notice>
    )
  }
  return (
    <Form onSubmit={submit} className="space-y-4">
      {refusal && <Notice tone="critical" title={refusal} />}
      <Field label="E-mail" error={problem}>
        {(control) => <Input {...control} name="email" type="email" autoComplete="email" />}
      </Field>
      <Button type="submit" size="lg" className="w-full" isBusy={isBusy}>
        Send the link
      </Button>
    </Form>
  )
}

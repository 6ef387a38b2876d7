'use client'

import { type FormEvent, useState } from 'react'
import { verifyCode } from '@/components/accounts/session'
import { useAuthRequest } from '@/components/accounts/use-auth-request'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Input } from '@/components/ui/input'
import { Notice } from '@/components/ui/notice'

type CodeFormProps = { onDone: () => void; onBack: () => void }

/** The second step of signing in: a code of the authenticator app, or one that was kept for when it is not at hand. */
export function CodeForm({ onDone, onBack }: CodeFormProps) {
  const [isRecovery, setRecovery] = useState(false)
  const [problems, setProblems] = useState<{ code?: string }>({})
  const { isBusy, refusal, run, forget } = useAuthRequest()

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const code = String(form.get('code') ?? '').trim()
    setProblems(code ? {} : { code: 'Enter the code.' })
    if (code) void run(verifyCode({ code, isRecovery, trustDevice: form.get('trust') !== null }), onDone)
  }

  return (
    <Form key={String(isRecovery)} problems={problems} onSubmit={submit} className="space-y-4">
      {refusal && <Notice tone="critical" title={refusal} />}
      <Field
        label={isRecovery ? 'Recovery code' : 'Code'}
        error={problems.code}
        hint={
          isRecovery
            ? 'One of those that you kept. It works once.'
            : 'The six digits that your authenticator app shows for Onshelf.'
        }
      >
        {(control) => (
          <Input
            {...control}
            // The one thing that is asked for now.
            autoFocus
            name="code"
            inputMode={isRecovery ? 'text' : 'numeric'}
            autoComplete="one-time-code"
            autoCapitalize="none"
            maxLength={40}
          />
        )}
      </Field>
      <label className="flex min-h-11 items-center gap-3 text-sm">
        <input type="checkbox" name="trust" className="size-5 accent-accent" />
        Do not ask again in this browser for 30 days
      </label>
      <Button type="submit" size="lg" className="w-full" isBusy={isBusy}>
        Sign in
      </Button>
      <Button
        variant="ghost"
        className="w-full"
        onClick={() => {
          forget()
          setProblems({})
          setRecovery(!isRecovery)
        }}
      >
        {isRecovery ? 'Use the authenticator app' : 'Use a recovery code'}
      </Button>
      <Button variant="ghost" className="w-full" onClick={onBack}>
        Begin again
      </Button>
    </Form>
  )
}

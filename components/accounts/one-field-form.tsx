'use client'

import { type FormEvent, type ReactNode, useState } from 'react'
import type { SignInOutcome } from '@/components/accounts/session'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Input } from '@/components/ui/input'
import { Notice } from '@/components/ui/notice'

type OneFieldFormProps = {
  label: string
  hint?: string
  type: 'email' | 'password'
  autoComplete: string
  submitLabel: string
  /** What is wrong with what was entered, before it is sent. */
  findProblem: (entered: string) => string | null
  send: (entered: string) => Promise<SignInOutcome>
  onDone: (entered: string) => void
  /** Where to go from a refusal. */
  wayOn?: ReactNode
}

/** One thing that an account is asked for. What was entered stays when it is refused. */
export function OneFieldForm({ findProblem, send, onDone, wayOn, ...words }: OneFieldFormProps) {
  const [problems, setProblems] = useState<{ entered?: string }>({})
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const entered = String(new FormData(event.currentTarget).get(words.type) ?? '')
    const problem = findProblem(entered)
    setProblems(problem ? { entered: problem } : {})
    setRefusal(null)
    if (problem) return
    setBusy(true)
    const outcome = await send(entered)
    setBusy(false)
    if (outcome.ok) onDone(entered)
    else setRefusal(outcome.message)
  }

  return (
    <Form problems={problems} onSubmit={submit} className="space-y-4">
      {refusal && (
        <Notice tone="critical" title={refusal}>
          {wayOn}
        </Notice>
      )}
      <Field label={words.label} error={problems.entered} hint={problems.entered ? undefined : words.hint}>
        {(control) => (
          <Input {...control} name={words.type} type={words.type} autoComplete={words.autoComplete} />
        )}
      </Field>
      <Button type="submit" size="lg" className="w-full" isBusy={isBusy}>
        {words.submitLabel}
      </Button>
    </Form>
  )
}

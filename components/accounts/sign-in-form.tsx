'use client'

import Link from 'next/link'
import { type FormEvent, useState } from 'react'
import { CodeForm } from '@/components/accounts/code-form'
import { passwordLengthMin } from '@/components/accounts/password-length'
import { signInByEmail, signUpByEmail } from '@/components/accounts/session'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Input } from '@/components/ui/input'
import { Notice } from '@/components/ui/notice'

type SignInFormProps = {
  kind: 'sign-in' | 'sign-up'
  next: string
  /** Goes on at once after signing up, as where a link has told whose address it is. */
  isStayingHere?: boolean
  /** Whose account it probably is. */
  email?: string
  /** What follows instead of a new page. */
  onSignedIn?: () => Promise<void>
}
type Problems = { name?: string; email?: string; password?: string }

/** E-mail and password, to come in or to make an account. What was entered stays when it is refused. */
export function SignInForm({ kind, next, isStayingHere = false, email, onSignedIn }: SignInFormProps) {
  const [problems, setProblems] = useState<Problems>({})
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [isAskedForCode, setAskedForCode] = useState(false)
  const isNew = kind === 'sign-up'

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const read = (name: string) => String(form.get(name) ?? '')
    const entered = { name: read('name').trim(), email: read('email').trim(), password: read('password') }
    const found: Problems = {}
    if (isNew && !entered.name) found.name = 'Enter your name.'
    if (!/^\S+@\S+\.\S+$/.test(entered.email)) found.email = 'Enter your e-mail address.'
    if (entered.password.length < (isNew ? passwordLengthMin : 1)) {
      found.password = isNew ? `Use at least ${passwordLengthMin} characters.` : 'Enter your password.'
    }
    setProblems(found)
    setRefusal(null)
    if (Object.keys(found).length > 0) return
    setBusy(true)
    const outcome = isNew ? await signUpByEmail(entered) : await signInByEmail(entered)
    if (outcome.ok && onSignedIn) {
      await onSignedIn()
      setBusy(false)
      return
    }
    // A whole new page, so that no cached answer of the guest before remains.
    if (outcome.ok)
      return window.location.assign(
        isNew && !isStayingHere ? `/shop/confirm-address?sent=1&next=${encodeURIComponent(next)}` : next,
      )
    setBusy(false)
    if (outcome.needsCode) setAskedForCode(true)
    else setRefusal(outcome.message)
  }

  if (isAskedForCode) {
    const goOn = onSignedIn ? () => void onSignedIn() : () => window.location.assign(next)
    return <CodeForm onDone={goOn} onBack={() => setAskedForCode(false)} />
  }
  return (
    <Form problems={problems} onSubmit={submit} className="space-y-4">
      {refusal && <Notice tone="critical" title={refusal} />}
      {isNew && (
        <Field label="Name" error={problems.name}>
          {(control) => <Input {...control} name="name" autoComplete="name" maxLength={100} />}
        </Field>
      )}
      <Field label="E-mail" error={problems.email}>
        {(control) => (
          <Input {...control} name="email" type="email" autoComplete="email" defaultValue={email} />
        )}
      </Field>
      <Field
        label="Password"
        error={problems.password}
        hint={isNew && !problems.password ? `At least ${passwordLengthMin} characters.` : undefined}
      >
        {(control) => (
          <Input
            {...control}
            name="password"
            type="password"
            autoComplete={isNew ? 'new-password' : 'current-password'}
          />
        )}
      </Field>
      <Button type="submit" size="lg" className="w-full" isBusy={isBusy}>
        {isNew ? 'Make an account' : 'Sign in'}
      </Button>
      {!isNew && (
        <Link
          href="/shop/forgotten-password"
          // Over a page that keeps what was typed, nothing leads away from it.
          target={onSignedIn && '_blank'}
          className="block py-2.5 text-center font-medium text-ink-soft text-sm underline underline-offset-4 hover:text-ink"
        >
          Forgotten your password?
        </Link>
      )}
    </Form>
  )
}

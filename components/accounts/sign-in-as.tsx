'use client'

import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { signInByEmail } from '@/components/accounts/session'
import { Button } from '@/components/ui/button'

/** An account of the demo, whose password everyone may know. */
export type DemoAccount = { name: string; email: string; password: string }

type SignInAsProps = {
  account: DemoAccount
  href: string
  /** What follows instead of a new page. */
  onSignedIn?: () => Promise<void>
}

/** Signs in to the demo with one press and goes through the door. */
export function SignInAs({ account, href, onSignedIn }: SignInAsProps) {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function enter() {
    setBusy(true)
    setProblem(null)
    const outcome = await signInByEmail(account)
    if (outcome.ok && onSignedIn) {
      await onSignedIn()
      setBusy(false)
      return
    }
    if (outcome.ok) {
      // A whole new page, so that no cached answer of the visitor before remains.
      window.location.assign(href)
      return
    }
    setBusy(false)
    setProblem(outcome.message)
  }

  return (
    <>
      <Button className="w-full" isBusy={isBusy} onClick={enter}>
        Sign in as {account.name}
        <ArrowRight aria-hidden />
      </Button>
      {problem && (
        <p role="alert" className="mt-2 text-critical-ink text-sm">
          {problem}
        </p>
      )}
    </>
  )
}

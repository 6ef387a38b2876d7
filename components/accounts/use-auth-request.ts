'use client'

import { useState } from 'react'
import type { SignInOutcome } from '@/components/accounts/session'

/** One request about one's account at a time: whether it is under way, and why it was refused. */
export function useAuthRequest() {
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  async function run(request: Promise<SignInOutcome>, onDone: () => void): Promise<void> {
    setBusy(true)
    setRefusal(null)
    const outcome = await request
    setBusy(false)
    if (outcome.ok) onDone()
    else setRefusal(outcome.message)
  }
  return { isBusy, refusal, run, forget: () => setRefusal(null) }
}

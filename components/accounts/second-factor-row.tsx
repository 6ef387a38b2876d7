'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { AccountRow } from '@/components/accounts/account-row'
import { AskDialog } from '@/components/accounts/ask-dialog'
import { RecoveryCodes } from '@/components/accounts/recovery-codes'
import { ScanDialog } from '@/components/accounts/scan-dialog'
import {
  beginSecondFactor,
  endSecondFactor,
  renewRecoveryCodes,
  type SecondFactorSetup,
  type SignInOutcome,
} from '@/components/accounts/session'
import { useAuthRequest } from '@/components/accounts/use-auth-request'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'

type Wish = 'on' | 'codes' | 'off'

const words: Record<Wish, { title: string; description: string; submitLabel: string }> = {
  on: {
    title: 'Turn the second factor on',
    description: 'From then on signing in asks for a code of an app on your phone, too.',
    submitLabel: 'Continue',
  },
  codes: {
    title: 'New recovery codes',
    description: 'Those that you have work no longer.',
    submitLabel: 'Make new codes',
  },
  off: {
    title: 'Turn the second factor off?',
    description: 'Signing in asks for your password alone again, and no browser is trusted any more.',
    submitLabel: 'Turn off',
  },
}

/** A code of an authenticator app beside the password: on, off, and the codes for when the phone is lost. */
export function SecondFactorRow({ isOn, onChanged }: { isOn: boolean; onChanged: () => void }) {
  const [wish, setWish] = useState<Wish | null>(null)
  const [setup, setSetup] = useState<SecondFactorSetup | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const request = useAuthRequest()

  /** Each wish asks for the password; what it answers is shown next. */
  const carryOut: Record<Wish, (password: string) => Promise<SignInOutcome>> = {
    on: async (password) => {
      const begun = await beginSecondFactor(password)
      if (begun.ok) setSetup(begun.setup)
      return begun
    },
    codes: async (password) => {
      const renewed = await renewRecoveryCodes(password)
      if (renewed.ok) setCodes(renewed.recoveryCodes)
      return renewed
    },
    off: async (password) => {
      const ended = await endSecondFactor(password)
      if (ended.ok) toast.success('The second factor is off.')
      return ended
    },
  }

  function close() {
    setWish(null)
    request.forget()
  }

  return (
    <AccountRow
      label="Second factor"
      value={isOn ? <Badge tone="positive">On</Badge> : 'Off'}
      detail={isOn ? undefined : 'A code of an app on your phone, beside the password.'}
      action={
        <div className="flex flex-wrap gap-2">
          {isOn && (
            <Button variant="secondary" size="sm" onClick={() => setWish('codes')}>
              New recovery codes
            </Button>
          )}
          <Button
            variant="secondary"
            size="sm"
            aria-label={isOn ? 'Turn the second factor off' : 'Turn the second factor on'}
            onClick={() => setWish(isOn ? 'off' : 'on')}
          >
            {isOn ? 'Turn off' : 'Turn on'}
          </Button>
          {wish && (
            <AskDialog
              isOpen
              onClose={close}
              {...words[wish]}
              fields={[
                {
                  name: 'password',
                  label: 'Your password',
                  type: 'password',
                  autoComplete: 'current-password',
                },
              ]}
              isDanger={wish === 'off'}
              isBusy={request.isBusy}
              refusal={request.refusal}
              findProblems={({ password }) => (password ? {} : { password: 'Enter your password.' })}
              onSubmit={({ password = '' }) =>
                void request.run(carryOut[wish](password), () => {
                  close()
                  onChanged()
                })
              }
            />
          )}
          {setup && (
            <ScanDialog
              totpUri={setup.totpUri}
              onClose={() => setSetup(null)}
              onDone={() => {
                setSetup(null)
                setCodes(setup.recoveryCodes)
                toast.success('The second factor is on.')
                onChanged()
              }}
            />
          )}
          <RecoveryCodes codes={codes} onClose={() => setCodes(null)} />
        </div>
      }
    />
  )
}

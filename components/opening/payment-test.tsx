'use client'

import { type ReactNode, useState } from 'react'
import { useCommand } from '@/components/apollo/use-command'
import { TestPaymentDocument } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Money } from '@/components/ui/money'
import { Notice } from '@/components/ui/notice'

type Result = { tone: 'info' | 'critical'; text: ReactNode }

/** Tries whether customers can pay: a small sum is authorised and let go, and what failed is said by name. */
export function PaymentTest({ retailerId, gateway }: { retailerId: string; gateway: string }) {
  const [result, setResult] = useState<Result | null>(null)
  const { send, retry, isSending, failure } = useCommand(TestPaymentDocument, (outcome) => {
    if (outcome.__typename !== 'PaymentTested') return setResult({ tone: 'critical', text: outcome.message })
    const text = (
      <>
        <Money value={outcome.amount} /> was authorised and let go again: customers can pay.
      </>
    )
    setResult({ tone: 'info', text })
  })
  const shown: Result | null = failure ? { tone: 'critical', text: failure } : result
  return (
    <div className="space-y-3 rounded-card border bg-surface p-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
        <div className="min-w-0 flex-1 basis-52">
          <p className="font-medium">Payment</p>
          <p className="text-ink-soft text-sm">
            {gateway === 'sandbox'
              ? 'Goes through the sandbox: test cards only, and nothing costs anything.'
              : `Goes through ${gateway}, with the keys from the environment.`}
          </p>
        </div>
        <Button
          variant="secondary"
          size="sm"
          isBusy={isSending}
          onClick={() => {
            setResult(null)
            if (failure) retry()
            else send({ retailerId })
          }}
        >
          Test a payment
        </Button>
      </div>
      {shown && <Notice tone={shown.tone} title={shown.text} />}
    </div>
  )
}

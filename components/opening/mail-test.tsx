'use client'

import { useState } from 'react'
import { useCommand } from '@/components/apollo/use-command'
import { SendTestMailDocument } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

type Result = { tone: 'info' | 'caution' | 'critical'; text: string }

/** Tries whether mails arrive: one goes to whoever asks, and what failed is said by name. */
export function MailTest({ retailerId, sendsMail }: { retailerId: string; sendsMail: boolean }) {
  const [result, setResult] = useState<Result | null>(null)
  const { send, retry, isSending, failure } = useCommand(SendTestMailDocument, (outcome) => {
    if (outcome.__typename !== 'TestMailSent') setResult({ tone: 'critical', text: outcome.message })
    else if (outcome.isDelivered)
      setResult({ tone: 'info', text: `The mail server took it. Look into ${outcome.to}.` })
    else setResult({ tone: 'caution', text: 'It lies as a file in the folder of sent mail on this machine.' })
  })
  const shown: Result | null = failure ? { tone: 'critical', text: failure } : result
  return (
    <div className="space-y-3 rounded-card border bg-surface p-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
        <div className="min-w-0 flex-1 basis-52">
          <p className="font-medium">Mail</p>
          <p className="text-ink-soft text-sm">
            {sendsMail
              ? 'Invitations and new passwords go out by SMTP_URL.'
              : 'Mails are kept as files on this machine: start with SMTP_URL to send them. Until then invite people by link.'}
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
          Send me a test message
        </Button>
      </div>
      {shown && <Notice tone={shown.tone} title={shown.text} />}
    </div>
  )
}

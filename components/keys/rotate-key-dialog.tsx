'use client'

import { useState } from 'react'
import { useCommand } from '@/components/apollo/use-command'
import {
  type Key_RetailerApiKeyFragment,
  RotateRetailerApiKeyDocument,
} from '@/components/generated/operations'
import { SecretDialog } from '@/components/keys/secret-dialog'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'

const graces: [name: string, minutes: number][] = [
  ['Ends at once', 0],
  ['Works for another hour', 60],
  ['Works for another day', 1440],
  ['Works for another week', 10_080],
]

type RotateKeyDialogProps = { apiKey: Key_RetailerApiKeyFragment; onClose: () => void; onDone: () => void }

/** Makes another key in the place of one, which lives on for as long as the program needs to change over. */
export function RotateKeyDialog({ apiKey, onClose, onDone }: RotateKeyDialogProps) {
  const [graceMinutes, setGraceMinutes] = useState(1440)
  const [problem, setProblem] = useState<string | null>(null)
  const [secret, setSecret] = useState<string | null>(null)
  const { send, retry, isSending, failure } = useCommand(RotateRetailerApiKeyDocument, (outcome) => {
    if (outcome.__typename !== 'RetailerApiKeyRotated') return setProblem(outcome.message)
    onDone()
    setSecret(outcome.secret)
  })
  if (secret) {
    return (
      <SecretDialog name={apiKey.name} secret={secret} onClose={onClose}>
        {graceMinutes === 0
          ? 'The old key works no longer.'
          : 'The old key still works until its time is over.'}
      </SecretDialog>
    )
  }
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={`Rotate ${apiKey.name}?`}
      description="Another secret for the same program, with the same rights. What the program did stays its own, and its retries find it."
      actions={
        <>
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button
            isBusy={isSending}
            onClick={failure ? retry : () => send({ apiKeyId: apiKey.id, graceMinutes })}
          >
            Rotate
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        {(problem ?? failure) && <Notice tone="critical" title={problem ?? failure} />}
        <Field label={`The old key (${apiKey.prefix}…)`}>
          {(control) => (
            <Select
              {...control}
              value={graceMinutes}
              onChange={({ target }) => setGraceMinutes(Number(target.value))}
            >
              {graces.map(([words, minutes]) => (
                <option key={minutes} value={minutes}>
                  {words}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </Dialog>
  )
}

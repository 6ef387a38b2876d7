'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { useCommand } from '@/components/apollo/use-command'
import {
  type Key_RetailerApiKeyFragment,
  RevokeRetailerApiKeyDocument,
} from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'

type RevokeKeyDialogProps = { apiKey: Key_RetailerApiKeyFragment; onClose: () => void; onDone: () => void }

/** Asks once more before a key ends at once. */
export function RevokeKeyDialog({ apiKey, onClose, onDone }: RevokeKeyDialogProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const { send, retry, isSending, failure } = useCommand(RevokeRetailerApiKeyDocument, (outcome) => {
    if (outcome.__typename !== 'RetailerApiKeyRevoked') return setProblem(outcome.message)
    toast.success(`The key for ${apiKey.name} works no longer.`)
    onDone()
    onClose()
  })
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={`Revoke ${apiKey.name}?`}
      description="The program’s next request is refused, and its open connections close now. It cannot be undone: the program then needs another key."
      actions={
        <>
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button
            variant="danger"
            isBusy={isSending}
            onClick={failure ? retry : () => send({ apiKeyId: apiKey.id })}
          >
            Revoke
          </Button>
        </>
      }
    >
      {(problem ?? failure) && <Notice tone="critical" title={problem ?? failure} />}
    </Dialog>
  )
}

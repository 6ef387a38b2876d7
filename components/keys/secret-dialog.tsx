'use client'

import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { CopyField } from '@/components/ui/copy-field'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'

type SecretDialogProps = {
  name: string
  secret: string
  onClose: () => void
  /** What becomes of the key that it replaces. */
  children?: ReactNode
}

/** The secret of a key, this one time. */
export function SecretDialog({ name, secret, onClose, children }: SecretDialogProps) {
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={`The key for ${name}`}
      description={children}
      actions={<Button onClick={onClose}>I have kept it</Button>}
    >
      <div className="space-y-4">
        <CopyField label="Secret" value={secret} />
        <Notice tone="caution" title="It is shown this once">
          Keep it where your program keeps its secrets. Whoever has it can do what the key may do; should it
          get lost or be seen, rotate or revoke it.
        </Notice>
        <p className="text-ink-soft text-sm">
          The program sends it with every request, as{' '}
          <code className="wrap-anywhere font-mono text-xs">Authorization: Bearer …</code>
        </p>
      </div>
    </Dialog>
  )
}

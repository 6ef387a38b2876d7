'use client'

import { Copy } from 'lucide-react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'

type RecoveryCodesProps = { codes: readonly string[] | null; onClose: () => void }

/** The recovery codes, the one time that they are shown. */
export function RecoveryCodes({ codes, onClose }: RecoveryCodesProps) {
  const copy = () =>
    navigator.clipboard.writeText((codes ?? []).join('\n')).then(
      () => toast.success('Copied.'),
      () => toast.error('Select the codes and copy them by hand.'),
    )
  return (
    <Dialog
      isOpen={codes !== null}
      onOpenChange={onClose}
      title="Your recovery codes"
      description="They let you in without your app, each of them once. They are shown only now: print them, or keep them where you keep passwords."
      actions={
        <>
          <Button variant="secondary" onClick={copy}>
            <Copy aria-hidden />
            Copy
          </Button>
          <Button onClick={onClose}>I have kept them</Button>
        </>
      }
    >
      <ul className="grid grid-cols-2 gap-x-6 gap-y-2 rounded-card border bg-sunken p-4 font-mono tabular-nums">
        {codes?.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </Dialog>
  )
}

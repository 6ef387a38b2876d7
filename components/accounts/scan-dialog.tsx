'use client'

import { AskDialog } from '@/components/accounts/ask-dialog'
import { QrCode } from '@/components/accounts/qr-code'
import { verifyCode } from '@/components/accounts/session'
import { useAuthRequest } from '@/components/accounts/use-auth-request'

type ScanDialogProps = { totpUri: string; onClose: () => void; onDone: () => void }

/** Sets an authenticator app up by a picture or by hand, and waits for its first code. */
export function ScanDialog({ totpUri, onClose, onDone }: ScanDialogProps) {
  const request = useAuthRequest()
  const secret = new URL(totpUri).searchParams.get('secret') ?? ''
  return (
    <AskDialog
      isOpen
      onClose={onClose}
      title="Scan this with your authenticator app"
      fields={[
        {
          name: 'code',
          label: 'The six digits that it shows',
          autoComplete: 'one-time-code',
          inputMode: 'numeric',
          maxLength: 10,
        },
      ]}
      submitLabel="Turn on"
      isBusy={request.isBusy}
      refusal={request.refusal}
      findProblems={({ code = '' }) =>
        /^\d{6}$/.test(code.replaceAll(/\s/g, '')) ? {} : { code: 'Enter six digits.' }
      }
      onSubmit={({ code = '' }) => void request.run(verifyCode({ code }), onDone)}
    >
      <QrCode text={totpUri} label="QR code for your authenticator app" />
      <p className="text-ink-soft text-sm leading-6">
        No camera? Enter this key by hand:{' '}
        <code className="select-all break-all text-ink">{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
    </AskDialog>
  )
}

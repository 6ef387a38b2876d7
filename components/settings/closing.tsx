'use client'

import { DoorClosed } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { useCommand } from '@/components/apollo/use-command'
import { ReopenLocationDocument } from '@/components/generated/operations'
import { ClosingDialog } from '@/components/settings/closing-dialog'
import { Button } from '@/components/ui/button'
import { DateTime } from '@/components/ui/date-time'
import { Notice } from '@/components/ui/notice'

type ClosingProps = {
  locationId: string
  name: string
  timeZone: string
  closedUntil: string | null
  mayClose: boolean
}

/** Whether a place is closed at short notice: seen by everybody who works there, changed by whoever answers for its orders. */
export function Closing({ locationId, name, timeZone, closedUntil, mayClose }: ClosingProps) {
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const { send, retry, isSending, failure } = useCommand(ReopenLocationDocument, (outcome) => {
    if (outcome.__typename === 'LocationReopened') toast.success(`${name} is open within its hours.`)
    else toast.error(outcome.message)
    router.refresh()
  })
  if (closedUntil) {
    return (
      <Notice
        tone="caution"
        className="mb-6"
        title={
          <>
            Closed until <DateTime at={closedUntil} timeZone={timeZone} />
          </>
        }
      >
        <p>The shop shows it as closed and takes no orders until then.</p>
        {failure && <p className="text-critical-ink">{failure}</p>}
        {mayClose && (
          <Button
            variant="secondary"
            size="sm"
            className="mt-2"
            isBusy={isSending}
            onClick={() => (failure ? retry() : send({ locationId }))}
          >
            Open again now
          </Button>
        )}
      </Notice>
    )
  }
  if (!mayClose) return null
  return (
    <div className="mb-6">
      <Button variant="secondary" size="sm" onClick={() => setAsking(true)}>
        <DoorClosed aria-hidden />
        Close for now
      </Button>
      {isAsking && (
        <ClosingDialog
          locationId={locationId}
          name={name}
          timeZone={timeZone}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  )
}

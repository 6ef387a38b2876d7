'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { useCommand } from '@/components/apollo/use-command'
import { CloseLocationDocument, type OrdersOfClosing } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Notice } from '@/components/ui/notice'
import { RadioCard } from '@/components/ui/radio-card'
import { fromWallTime, toWallTime } from '@/standards/wall-time'

const fates: { fate: OrdersOfClosing; title: string; detail: string }[] = [
  { fate: 'KEEP', title: 'They stay', detail: 'Somebody still picks them and hands them over.' },
  {
    fate: 'CANCEL',
    title: 'They are cancelled',
    detail: 'Nothing is charged. What is picked in part stays.',
  },
]

const HOUR_MS = 3_600_000

type ClosingDialogProps = { locationId: string; name: string; timeZone: string; onClose: () => void }

/** Asks until when a place is closed, and what becomes of the orders that were to be ready before then. */
export function ClosingDialog({ locationId, name, timeZone, onClose }: ClosingDialogProps) {
  const router = useRouter()
  const [until, setUntil] = useState(() => toWallTime(new Date(Date.now() + 2 * HOUR_MS), timeZone))
  const [openOrders, setOpenOrders] = useState<OrdersOfClosing | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const { send, retry, isSending, failure } = useCommand(CloseLocationDocument, (outcome) => {
    if (outcome.__typename !== 'LocationIsClosed') return setProblem(outcome.message)
    const { ordersCancelled, ordersLeft } = outcome
    const left = ordersLeft > 0 ? ` ${ordersLeft} stay, since something of them is picked.` : ''
    toast.success(
      openOrders === 'CANCEL' ? `Closed. Orders cancelled: ${ordersCancelled}.${left}` : `${name} is closed.`,
    )
    router.refresh()
    onClose()
  })

  function close() {
    setProblem(null)
    const at = fromWallTime(until, timeZone)
    if (!at) return setProblem('Say when it opens again.')
    if (!openOrders) return setProblem('Say what becomes of the orders.')
    if (failure) return retry()
    send({ locationId, until: at.toISOString(), openOrders })
  }

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={`Close ${name} for now?`}
      description="From this moment the shop shows it as closed and takes no orders."
      actions={
        <>
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="danger" isBusy={isSending} onClick={close}>
            Close it
          </Button>
        </>
      }
    >
      <div className="space-y-5">
        {(problem ?? failure) && <Notice tone="critical" title={problem ?? failure} />}
        <Field label="It opens again" hint={`By the clock of the place (${timeZone}).`}>
          {(control) => (
            <Input
              {...control}
              type="datetime-local"
              value={until}
              onChange={({ target }) => setUntil(target.value)}
            />
          )}
        </Field>
        <fieldset className="space-y-2">
          <legend className="mb-1.5 font-medium text-sm">
            Orders for a time before that, of which nothing is picked
          </legend>
          {fates.map(({ fate, title, detail }) => (
            <RadioCard
              key={fate}
              name="open-orders"
              title={title}
              detail={detail}
              checked={openOrders === fate}
              onChange={() => setOpenOrders(fate)}
            />
          ))}
        </fieldset>
      </div>
    </Dialog>
  )
}

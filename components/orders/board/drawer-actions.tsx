'use client'

import { HandCoins, Truck, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { useMay } from '@/components/accounts/viewer-may'
import { useCommand } from '@/components/apollo/use-command'
import {
  CancelOrderAtCounterDocument,
  HandOverOrderDocument,
  type OrderDrawer_OrderFragment,
} from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { PlainButton } from '@/components/ui/plain-button'

/** What whoever manages orders may do with one in its present state: hand it over, or cancel it. */
export function DrawerActions({ order }: { order: OrderDrawer_OrderFragment }) {
  const [isAsking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const handOver = useCommand(HandOverOrderDocument, (outcome) => {
    if (outcome.__typename === 'OrderHandedOver') {
      setRefusal(null)
      toast.success(`${outcome.order.number} is with its customer`)
    } else setRefusal(outcome.message)
  })
  const cancel = useCommand(CancelOrderAtCounterDocument, (outcome) => {
    setAsking(false)
    if (outcome.__typename === 'OrderCancelled') {
      setRefusal(null)
      toast(`${outcome.order.number} is cancelled and its units are back on sale`)
    } else setRefusal(outcome.message)
  })
  const failed = [handOver, cancel].find((command) => command.failure !== null)
  const mayManage = useMay('MANAGE_ORDERS')
  const isPickUp = order.handover === 'PICK_UP'
  if (!mayManage) return null
  if (order.state !== 'PICKED' && !order.isCancellable && !refusal) return null
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap gap-2 *:flex-1">
        {order.state === 'PICKED' && (
          <Button isBusy={handOver.isSending} onClick={() => handOver.send({ orderId: order.id })}>
            {isPickUp ? <HandCoins aria-hidden /> : <Truck aria-hidden />}
            {isPickUp ? 'Hand over' : 'Delivered'}
          </Button>
        )}
        {order.isCancellable && (
          <Button variant="secondary" onClick={() => setAsking(true)}>
            <Undo2 aria-hidden />
            Cancel the order
          </Button>
        )}
      </div>
      {refusal && (
        <p role="alert" className="text-critical-ink text-sm">
          {refusal}
        </p>
      )}
      {failed && (
        <p role="alert" className="text-critical-ink text-sm">
          {failed.failure}{' '}
          <PlainButton onClick={failed.retry} className="font-medium underline">
            Try again
          </PlainButton>
        </p>
      )}
      <Dialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={`Cancel ${order.number}?`}
        description="Its units go back on sale at once and nothing is charged. This cannot be taken back."
        actions={
          <>
            <Button variant="secondary" onClick={() => setAsking(false)}>
              Keep it
            </Button>
            <Button
              variant="danger"
              isBusy={cancel.isSending}
              onClick={() => cancel.send({ orderId: order.id })}
            >
              Cancel the order
            </Button>
          </>
        }
      />
    </div>
  )
}

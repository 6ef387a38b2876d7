'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { useCommand } from '@/components/apollo/use-command'
import { CancelOrderDocument, type OrderView_OrderFragment } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'

/** Cancels an order after asking once. The page follows by itself. */
export function CancelOrder({ order }: { order: Pick<OrderView_OrderFragment, 'id' | 'number'> }) {
  const [isAsking, setAsking] = useState(false)
  const { send, retry, isSending, failure } = useCommand(CancelOrderDocument, (outcome) => {
    setAsking(false)
    if (outcome.__typename === 'OrderCancelled') toast.success('Cancelled. Nothing is charged.')
    else toast.error(outcome.message)
  })
  return (
    <>
      <Button variant="secondary" className="w-full" onClick={() => setAsking(true)}>
        Cancel this order
      </Button>
      <Dialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={`Cancel order ${order.number}?`}
        description="Everything goes back on the shelf and nothing is charged. This cannot be undone."
        actions={
          <>
            <Button variant="secondary" onClick={() => setAsking(false)}>
              Keep it
            </Button>
            <Button
              variant="danger"
              isBusy={isSending}
              onClick={failure ? retry : () => send({ orderId: order.id })}
            >
              Cancel order
            </Button>
          </>
        }
      >
        {failure && <Notice tone="critical" title={failure} />}
      </Dialog>
    </>
  )
}

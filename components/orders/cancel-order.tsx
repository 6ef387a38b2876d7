'use client'

import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { toast } from 'sonner'
import { CancelOrderDocument, type OrderView_OrderFragment } from '@/components/generated/operations'
import { useCommandKey } from '@/components/orders/use-command-key'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'

/** Cancels an order after asking once. The page follows by itself. */
export function CancelOrder({ order }: { order: Pick<OrderView_OrderFragment, 'id' | 'number'> }) {
  const [isAsking, setAsking] = useState(false)
  const [send, { loading }] = useMutation(CancelOrderDocument)
  const keyOf = useCommandKey()

  async function cancel() {
    try {
      const { data } = await send({ variables: { input: { key: keyOf(order.id), orderId: order.id } } })
      const result = data?.cancelOrder
      if (result?.__typename === 'OrderCancelled') toast.success('Cancelled. Nothing is charged.')
      else toast.error(result?.message ?? 'The order could not be cancelled.')
      setAsking(false)
    } catch {
      toast.error('The server did not answer.', { description: 'The order is as it was. Try again.' })
    }
  }

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
            <Button variant="danger" isBusy={loading} onClick={cancel}>
              Cancel order
            </Button>
          </>
        }
      />
    </>
  )
}

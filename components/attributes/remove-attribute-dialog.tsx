'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { useSubmit } from '@/components/assortment/use-submit'
import {
  type AttributeList_AttributeFragment,
  RemoveAttributeDocument,
} from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'

type RemoveAttributeDialogProps = {
  attribute: AttributeList_AttributeFragment
  onClose: () => void
  onDone: () => void
}

/** Asks before an attribute goes, and with it what products state of it: it goes from as many as are named. */
export function RemoveAttributeDialog({ attribute, onClose, onDone }: RemoveAttributeDialogProps) {
  const [products, setProducts] = useState(attribute.productCount)
  const [version, setVersion] = useState(attribute.version)
  const [problem, setProblem] = useState<string | null>(null)
  const remove = useSubmit(RemoveAttributeDocument, (outcome) => {
    if (outcome.__typename === 'AttributesChanged') {
      toast.success(`${attribute.name} is gone.`)
      onDone()
      return onClose()
    }
    setProblem(outcome.message)
    if (outcome.__typename === 'AttributeInUse') setProducts(outcome.productCount)
    if (outcome.__typename === 'AttributeConflict') setVersion(outcome.attribute.version)
  })
  const send = () =>
    remove.submit({ attributeId: attribute.id, expectedVersion: version, productsSeen: products })
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={`Take ${attribute.name} away?`}
      description={
        products === 0
          ? 'No product states it.'
          : `${products === 1 ? '1 product states' : `${products} products state`} it. What they state goes with it.`
      }
      actions={
        <>
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="danger" isBusy={remove.isSending} onClick={send}>
            Take away
          </Button>
        </>
      }
    >
      {(problem ?? remove.failure) && <Notice tone="critical" title={problem ?? remove.failure} />}
    </Dialog>
  )
}

'use client'

import { Archive, ArchiveRestore } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { useForgetProducts } from '@/components/assortment/use-forget-products'
import { useSubmit } from '@/components/assortment/use-submit'
import {
  ArchiveSkuDocument,
  BringBackSkuDocument,
  type ProductChange_ResultFragment,
  type ProductPage_SkuFragment,
} from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { IconButton } from '@/components/ui/icon-button'
import { Notice } from '@/components/ui/notice'

type ArchiveItemProps = {
  sku: ProductPage_SkuFragment
  /** The version of its product that is shown. */
  productVersion: number
  /** Its offer may be another now. */
  onDone: () => void
}

/** Takes one item out of the catalogue while its product stays, or back into it. */
export function ArchiveItem({ sku, productVersion, onDone }: ArchiveItemProps) {
  const [isAsking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const forget = useForgetProducts()
  const report = (done: string) => (outcome: ProductChange_ResultFragment) => {
    if (outcome.__typename !== 'ProductChanged') return setProblem(outcome.message)
    forget()
    setProblem(null)
    setAsking(false)
    toast.success(done)
    onDone()
  }
  const archive = useSubmit(ArchiveSkuDocument, report('Archived. It is offered nowhere any more.'))
  const bringBack = useSubmit(BringBackSkuDocument, report('It is back, and listed where it was.'))
  const stated = { skuId: sku.id, expectedVersion: productVersion }
  const failure = problem ?? archive.failure ?? bringBack.failure
  if (sku.isArchived)
    return (
      <div>
        <Button
          size="sm"
          variant="secondary"
          isBusy={bringBack.isSending}
          onClick={() => bringBack.submit(stated)}
        >
          <ArchiveRestore aria-hidden />
          Bring back
        </Button>
        {failure && (
          <p role="alert" className="mt-1 text-critical-ink text-sm">
            {failure}
          </p>
        )}
      </div>
    )
  return (
    <>
      <IconButton
        label={`Archive ${sku.name}`}
        icon={<Archive aria-hidden />}
        onClick={() => setAsking(true)}
        className="-my-1"
      />
      <Dialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={`Archive ${sku.name}?`}
        description="This item is offered nowhere any more, and its lines in carts say so; the others of the product stay. It stays in orders, ledger and reports, and can be brought back."
        actions={
          <>
            <Button variant="secondary" onClick={() => setAsking(false)}>
              Cancel
            </Button>
            <Button variant="danger" isBusy={archive.isSending} onClick={() => archive.submit(stated)}>
              Archive
            </Button>
          </>
        }
      >
        {failure && <Notice tone="critical" title={failure} />}
      </Dialog>
    </>
  )
}

'use client'

import { useState } from 'react'
import { SetContentsList } from '@/components/assortment/set-contents-list'
import { SetForm } from '@/components/assortment/set-form'
import type { SetContents_SkuFragment } from '@/components/generated/operations'
import { Dialog } from '@/components/ui/dialog'
import { PlainButton } from '@/components/ui/plain-button'

type SetContentsProps = {
  sku: SetContents_SkuFragment & { id: string; name: string }
  retailerId: string
  productVersion: number
  mayEdit: boolean
}

/** What is in one set, and where that is stated. */
export function SetContents({ sku, retailerId, productVersion, mayEdit }: SetContentsProps) {
  const [isOpen, setOpen] = useState(false)
  const isSet = sku.components.length > 0
  if (!isSet && !mayEdit) return null
  return (
    <div className="mt-1 text-ink-soft text-sm">
      {isSet && (
        <>
          <p>A set: it has no stock of its own. In one are</p>
          <SetContentsList components={sku.components} />
        </>
      )}
      {mayEdit && (
        <PlainButton
          onClick={() => setOpen(true)}
          aria-label={`${isSet ? 'Change what is in' : 'Make a set of'} ${sku.name}`}
          className="inline-flex min-h-8 items-center underline underline-offset-2 hover:text-ink"
        >
          {isSet ? 'Change what is in it' : 'Make it a set'}
        </PlainButton>
      )}
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={`What is in ${sku.name}?`}
        description="As many can be sold as the scarcest item allows. With nothing in it, it is a set no longer."
      >
        <SetForm
          sku={sku}
          retailerId={retailerId}
          productVersion={productVersion}
          onClose={() => setOpen(false)}
        />
      </Dialog>
    </div>
  )
}

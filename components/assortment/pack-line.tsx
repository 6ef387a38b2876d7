'use client'

import { PackageOpen } from 'lucide-react'
import { useState } from 'react'
import { PackForm } from '@/components/assortment/pack-form'
import type { Pack_SkuFragment } from '@/components/generated/operations'
import { Dialog } from '@/components/ui/dialog'
import { PlainButton } from '@/components/ui/plain-button'
import { useViewer } from '@/components/ui/viewer-context'
import { formatQuantity, type QuantityRule } from '@/standards/quantity'

type PackLineProps = {
  sku: Pack_SkuFragment & { name: string; quantityRule: Pick<QuantityRule, 'unit' | 'scale'> }
  retailerId: string
  productVersion: number
  mayEdit: boolean
}

/** What comes out of a pack when it is opened, and where that is stated. */
export function PackLine({ sku, retailerId, productVersion, mayEdit }: PackLineProps) {
  const [isOpen, setOpen] = useState(false)
  const { locale } = useViewer()
  const { opensInto, quantityRule } = sku
  // What is weighed is no pack.
  const mayState = mayEdit && quantityRule.unit === 'H87' && quantityRule.scale === 0
  if (!opensInto && !mayState) return null
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-2 text-ink-soft text-sm">
      {opensInto && (
        <span className="inline-flex min-h-8 items-center gap-1.5">
          <PackageOpen aria-hidden className="size-4 shrink-0 text-ink-faint" />
          Opens into {formatQuantity(locale, opensInto.quantity, opensInto.sku.quantityRule)} ×{' '}
          {opensInto.sku.name}
        </span>
      )}
      {mayState && (
        <PlainButton
          onClick={() => setOpen(true)}
          aria-label={`${opensInto ? 'Change what comes out of' : 'State what comes out of'} ${sku.name}`}
          className="inline-flex min-h-8 items-center underline underline-offset-2 hover:text-ink"
        >
          {opensInto ? 'Change' : 'State what it opens into'}
        </PlainButton>
      )}
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={`What comes out of ${sku.name}?`}
        description="Staff can then open one in stock: one pack fewer, its contents more."
      >
        <PackForm
          sku={sku}
          retailerId={retailerId}
          productVersion={productVersion}
          onClose={() => setOpen(false)}
        />
      </Dialog>
    </p>
  )
}

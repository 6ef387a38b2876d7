'use client'

import { useState } from 'react'
import type { BulkPlace } from '@/components/assortment/bulk/bulk-place'
import { BulkProductsDialog } from '@/components/assortment/bulk/bulk-products-dialog'
import type { ChosenProducts } from '@/components/assortment/bulk/use-chosen-products'
import type { ProductFilter } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Count } from '@/components/ui/count'

type ChosenProductsBarProps = {
  place: BulkPlace
  chosen: ChosenProducts
  filter: ProductFilter
  totalCount: number
}

/** What one may do with the products that are ticked, or with all that match. */
export function ChosenProductsBar({ place, chosen, filter, totalCount }: ChosenProductsBarProps) {
  const [isOpen, setOpen] = useState(false)
  const count = chosen.isAll ? totalCount : chosen.chosen.length
  return (
    <>
      <div className="sticky bottom-20 z-30 mx-auto mt-4 flex w-fit max-w-full flex-wrap items-center justify-center gap-x-3 gap-y-1 rounded-panel border bg-raised px-4 py-2 text-sm shadow-float lg:bottom-6">
        <p role="status" className="font-medium tabular-nums">
          <Count value={count} /> chosen
        </p>
        {!chosen.isAll && count < totalCount && (
          <Button variant="ghost" size="sm" onClick={chosen.chooseAll}>
            All <Count value={totalCount} /> that match
          </Button>
        )}
        <Button variant="ghost" size="sm" onClick={chosen.clear}>
          Clear
        </Button>
        <Button size="sm" onClick={() => setOpen(true)}>
          Change
        </Button>
      </div>
      {isOpen && (
        <BulkProductsDialog
          place={place}
          count={count}
          meant={
            chosen.isAll
              ? { filter }
              : {
                  products: chosen.chosen.map(({ id, version }) => ({
                    productId: id,
                    expectedVersion: version,
                  })),
                }
          }
          onClose={() => setOpen(false)}
          onDone={chosen.clear}
        />
      )}
    </>
  )
}

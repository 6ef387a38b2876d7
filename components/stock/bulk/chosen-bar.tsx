'use client'

import { useState } from 'react'
import { BulkDialog } from '@/components/stock/bulk/bulk-dialog'
import type { ChosenRows } from '@/components/stock/bulk/use-chosen-rows'
import { Button } from '@/components/ui/button'
import { Count } from '@/components/ui/count'

type ChosenBarProps = { locationId: string; chosen: ChosenRows }

/** What one may do with the rows that are ticked; it stays in sight while one scrolls. */
export function ChosenBar({ locationId, chosen }: ChosenBarProps) {
  const [isOpen, setOpen] = useState(false)
  const { rows, clear } = chosen
  return (
    <>
      <div className="sticky bottom-20 z-30 mx-auto mt-4 flex w-fit items-center gap-3 rounded-full border bg-raised py-2 pr-2 pl-5 text-sm shadow-float lg:bottom-6">
        <p role="status" className="font-medium tabular-nums">
          <Count value={rows.length} /> chosen
        </p>
        <Button variant="ghost" size="sm" onClick={clear}>
          Clear
        </Button>
        <Button size="sm" onClick={() => setOpen(true)}>
          Change
        </Button>
      </div>
      {isOpen && (
        <BulkDialog locationId={locationId} rows={rows} onClose={() => setOpen(false)} onDone={clear} />
      )}
    </>
  )
}

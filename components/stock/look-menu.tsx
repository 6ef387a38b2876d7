'use client'

import { Columns3 } from 'lucide-react'
import { columnNames } from '@/components/stock/stock-columns'
import { hideableColumnIds, type StockLook, usualLook } from '@/components/stock/stock-look'
import { Button } from '@/components/ui/button'
import { Popover } from '@/components/ui/popover'

type LookMenuProps = { look: StockLook; onChange: (change: Partial<StockLook>) => void }

/** Height of the rows and which columns are shown. */
export function LookMenu({ look, onChange }: LookMenuProps) {
  const { isDense, hidden } = look
  return (
    <Popover
      label="Rows and columns"
      align="end"
      trigger={
        <Button variant="secondary" size="sm">
          <Columns3 aria-hidden />
          Columns
        </Button>
      }
    >
      <fieldset>
        <legend className="mb-1 font-semibold text-sm">Rows</legend>
        {[
          { label: 'Comfortable', value: false },
          { label: 'Dense', value: true },
        ].map(({ label, value }) => (
          <label key={label} className="flex min-h-9 cursor-pointer items-center gap-2.5 text-sm">
            <input
              type="radio"
              name="stock-rows"
              checked={isDense === value}
              onChange={() => onChange({ isDense: value })}
              className="size-4 accent-accent"
            />
            {label}
          </label>
        ))}
      </fieldset>
      <fieldset className="mt-3 border-t pt-3">
        <legend className="sr-only">Columns</legend>
        <p aria-hidden className="mb-1 font-semibold text-sm">
          Columns
        </p>
        {hideableColumnIds.map((id) => (
          <label key={id} className="flex min-h-9 cursor-pointer items-center gap-2.5 text-sm">
            <input
              type="checkbox"
              checked={!hidden.includes(id)}
              onChange={() =>
                onChange({
                  hidden: hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id],
                })
              }
              className="size-4 accent-accent"
            />
            {columnNames[id]}
          </label>
        ))}
      </fieldset>
      <Button variant="ghost" size="sm" className="mt-2" onClick={() => onChange(usualLook)}>
        Reset
      </Button>
    </Popover>
  )
}

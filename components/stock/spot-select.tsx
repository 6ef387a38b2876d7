import type { StockSpot } from '@/components/generated/operations'
import { spotNames } from '@/components/stock/stock-words'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'

type SpotSelectProps = {
  spot: StockSpot | null
  /** Whether the number is what stands there, and not what comes or goes. */
  isCount: boolean
  onChange: (spot: StockSpot | null) => void
}

/** Which part of what is on hand a change is of. */
export function SpotSelect({ spot, isCount, onChange }: SpotSelectProps) {
  return (
    <Field label="Where">
      {(control) => (
        <Select
          {...control}
          value={spot ?? ''}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.value === '' ? null : (currentTarget.value as StockSpot))
          }
        >
          <option value="">{isCount ? 'Shelf and back room together' : 'The shelf first'}</option>
          {Object.entries(spotNames).map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}

'use client'

import { useId } from 'react'
import { type ChangeKind, changeWords } from '@/components/stock/stock-change'

type ChangeKindSwitchProps = {
  kinds: readonly ChangeKind[]
  kind: ChangeKind
  onChange: (kind: ChangeKind) => void
}

/** State, add or take away. */
export function ChangeKindSwitch({ kinds, kind, onChange }: ChangeKindSwitchProps) {
  const name = useId()
  return (
    <fieldset>
      <legend className="sr-only">What to do</legend>
      <div className="grid auto-cols-fr grid-flow-col gap-1 rounded-control bg-sunken p-1">
        {kinds.map((each) => (
          <label
            key={each}
            className="flex h-9 items-center justify-center rounded-lg px-2 font-medium text-ink-soft text-sm transition-colors has-checked:bg-surface has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={name}
              checked={each === kind}
              onChange={() => onChange(each)}
              className="sr-only"
            />
            {changeWords[each].name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

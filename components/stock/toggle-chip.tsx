'use client'

import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { PlainButton } from '@/components/ui/plain-button'

type ToggleChipProps = { isSelected: boolean; count?: number; onToggle: () => void; children: ReactNode }

/** A filter that is switched on and off where one stands, without a new page. */
export function ToggleChip({ isSelected, count, onToggle, children }: ToggleChipProps) {
  return (
    <PlainButton
      aria-pressed={isSelected}
      onClick={onToggle}
      className={classNames(
        'inline-flex h-11 shrink-0 items-center gap-1.5 whitespace-nowrap rounded-full border px-3.5 font-medium text-sm transition-colors lg:h-9',
        isSelected
          ? 'border-accent bg-accent-soft text-accent-ink'
          : 'bg-surface text-ink-soft hover:border-line-strong hover:text-ink',
      )}
    >
      {children}
      {count !== undefined && <span className="text-ink-faint tabular-nums">{count}</span>}
    </PlainButton>
  )
}

import Link from 'next/link'
import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'

type ChipProps = { href: string; isSelected?: boolean; count?: number; icon?: ReactNode; children: ReactNode }

/** A small choice that lives in the address: a facet, a filter, a neighbouring aisle. */
export function Chip({ href, isSelected, count, icon, children }: ChipProps) {
  return (
    <Link
      href={href}
      scroll={false}
      aria-current={isSelected ? 'true' : undefined}
      className={classNames(
        'inline-flex h-9 shrink-0 items-center gap-1.5 whitespace-nowrap rounded-full border px-3.5 font-medium text-sm transition-colors [&_svg]:size-4',
        isSelected
          ? 'border-accent bg-accent-soft text-accent-ink'
          : 'bg-surface text-ink-soft hover:border-line-strong hover:text-ink',
      )}
    >
      {icon}
      {children}
      {count !== undefined && <span className="text-ink-faint tabular-nums">{count}</span>}
    </Link>
  )
}

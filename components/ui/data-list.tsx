import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'

type DataListProps = { items: { term: string; value: ReactNode }[]; className?: string }

/** Terms and their values, one pair a row. */
export function DataList({ items, className }: DataListProps) {
  return (
    <dl className={classNames('divide-y text-sm', className)}>
      {items.map((item) => (
        <div key={item.term} className="flex items-baseline justify-between gap-6 py-2.5">
          <dt className="text-ink-soft">{item.term}</dt>
          <dd className="wrap-anywhere min-w-0 text-right font-medium tabular-nums">{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}

import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'

type EmptyStateProps = {
  icon?: ReactNode
  title: string
  /** What to do next. */
  children?: ReactNode
  action?: ReactNode
  className?: string
}

export function EmptyState({ icon, title, children, action, className }: EmptyStateProps) {
  return (
    <div
      className={classNames(
        'flex flex-col items-center rounded-card border border-dashed px-6 py-12 text-center',
        className,
      )}
    >
      {icon && (
        <span className="mb-4 flex size-14 items-center justify-center rounded-full bg-sunken text-ink-faint [&_svg]:size-6">
          {icon}
        </span>
      )}
      <p className="font-semibold text-lg">{title}</p>
      {children && <p className="mt-1 max-w-sm text-ink-soft text-sm leading-6">{children}</p>}
      {action && <div className="mt-5">{action}</div>}
    </div>
  )
}

import type { ReactNode } from 'react'

type PageHeaderProps = { title: ReactNode; detail?: ReactNode; actions?: ReactNode; breadcrumbs?: ReactNode }

export function PageHeader({ title, detail, actions, breadcrumbs }: PageHeaderProps) {
  return (
    <header className="mb-6">
      {breadcrumbs && <div className="mb-2">{breadcrumbs}</div>}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="font-semibold text-2xl sm:text-[1.75rem] sm:leading-9">{title}</h1>
          {detail && <div className="mt-1 text-ink-soft text-sm">{detail}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2 max-sm:w-full">{actions}</div>}
      </div>
    </header>
  )
}

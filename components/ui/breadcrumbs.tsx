import { ChevronLeft, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { classNames } from '@/components/ui/class-names'

type Crumb = { href: string; label: string }

/** Where one is. The last crumb is this page. A phone has room for one step back, and the heading says the rest. */
export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav aria-label="Breadcrumbs">
      <ol className="flex flex-wrap items-center gap-x-1 text-ink-soft text-sm">
        {crumbs.map((crumb, index) => {
          const isLast = index === crumbs.length - 1
          const isParent = index === crumbs.length - 2
          return (
            <li
              key={crumb.href}
              className={classNames('flex min-w-0 items-center gap-1', !isParent && 'max-sm:hidden')}
            >
              {index > 0 && (
                <ChevronRight aria-hidden className="size-3.5 shrink-0 text-ink-faint max-sm:hidden" />
              )}
              {isLast ? (
                <span aria-current="page" className="min-w-0 text-ink">
                  {crumb.label}
                </span>
              ) : (
                <Link
                  href={crumb.href}
                  className="inline-flex min-h-8 min-w-0 items-center gap-1 hover:text-ink hover:underline"
                >
                  <ChevronLeft aria-hidden className="-ml-1 size-4 shrink-0 sm:hidden" />
                  <span className="min-w-0">{crumb.label}</span>
                </Link>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

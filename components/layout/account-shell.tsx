import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { SkipLink } from '@/components/layout/skip-link'
import { Logo } from '@/components/ui/logo'
import { ThemeSwitch } from '@/components/ui/theme-switch'

type AccountShellProps = {
  /** Where one came from: the shop, or the place where one works. */
  back: { href: string; label: string }
  children: ReactNode
}

/** The frame of one's own account, the same for everybody: whatever one does here belongs to no place. */
export function AccountShell({ back, children }: AccountShellProps) {
  return (
    <div className="mx-auto max-w-3xl px-4 pb-16">
      <SkipLink />
      <header className="flex h-16 items-center justify-between gap-3">
        <Link
          href={back.href}
          className="-ml-2 inline-flex h-11 items-center gap-2 rounded-control px-2 font-medium text-ink-soft text-sm hover:bg-sunken hover:text-ink"
        >
          <ArrowLeft aria-hidden className="size-5" />
          {back.label}
        </Link>
        <div className="flex items-center gap-2">
          <Logo isMarkOnly />
          <ThemeSwitch />
        </div>
      </header>
      <main id="content" tabIndex={-1} className="pt-4 outline-none">
        {children}
      </main>
    </div>
  )
}

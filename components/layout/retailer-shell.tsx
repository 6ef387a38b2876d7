import Link from 'next/link'
import type { ReactNode } from 'react'
import { BottomBar } from '@/components/layout/bottom-bar'
import type { NavItem } from '@/components/layout/nav-item'
import { NavLink } from '@/components/layout/nav-link'
import { SkipLink } from '@/components/layout/skip-link'
import { Logo } from '@/components/ui/logo'
import { ThemeSwitch } from '@/components/ui/theme-switch'

type RetailerShellProps = {
  items: NavItem[]
  location: ReactNode
  live: ReactNode
  account: ReactNode
  children: ReactNode
}

/** The retailer's frame: navigation at the side, the work as wide as the screen. */
export function RetailerShell({ items, location, live, account, children }: RetailerShellProps) {
  return (
    <div className="min-h-dvh pb-16 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:pb-0">
      <SkipLink />
      <aside className="sticky top-0 hidden h-dvh flex-col border-r bg-surface lg:flex">
        <Link href="/retailer" className="mx-4 mt-4 flex rounded-lg">
          <Logo />
        </Link>
        <nav aria-label="Retailer" className="mt-6 flex-1 px-3">
          <ul className="space-y-1">
            {items.map((item) => (
              <li key={item.href}>
                <NavLink
                  href={item.href}
                  isExact={item.isExact}
                  className="flex h-10 items-center gap-3 rounded-control px-3 font-medium text-ink-soft text-sm transition-colors hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent-ink [&_svg]:size-[1.125rem]"
                >
                  {item.icon}
                  <span className="flex-1">{item.label}</span>
                  {item.badge}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex items-center justify-between border-t px-3 py-2">
          {account}
          <ThemeSwitch />
        </div>
      </aside>
      <div className="flex min-w-0 flex-col">
        <header className="sticky top-0 z-30 flex h-14 items-center justify-between gap-3 border-b bg-surface px-4 lg:px-6">
          <div className="flex min-w-0 items-center gap-3">
            <Link href="/retailer" aria-label="Onshelf retailer, today" className="flex rounded-lg lg:hidden">
              <Logo isMarkOnly />
            </Link>
            {location}
          </div>
          <div className="flex items-center gap-3">
            {live}
            <div className="lg:hidden">{account}</div>
          </div>
        </header>
        <main id="content" tabIndex={-1} className="min-w-0 flex-1 px-4 py-5 outline-none lg:px-6">
          {children}
        </main>
      </div>
      <BottomBar label="Retailer sections" items={items} />
    </div>
  )
}

import Link from 'next/link'
import type { ReactNode } from 'react'
import { BottomBar } from '@/components/layout/bottom-bar'
import { DepartmentsNav } from '@/components/layout/departments-nav'
import type { NavItem } from '@/components/layout/nav-item'
import { SkipLink } from '@/components/layout/skip-link'
import { Logo } from '@/components/ui/logo'
import { ThemeSwitch } from '@/components/ui/theme-switch'

type ShopShellProps = {
  /** Where one shops: shown beside the logo. */
  place: ReactNode
  search: ReactNode
  account: ReactNode
  cart: ReactNode
  live: ReactNode
  departments: { href: string; label: string }[]
  bottomItems: NavItem[]
  children: ReactNode
}

/** The customer's frame: airy, search in the middle, the cart always in sight. */
export function ShopShell({
  place,
  search,
  account,
  cart,
  live,
  departments,
  bottomItems,
  children,
}: ShopShellProps) {
  return (
    <div className="flex min-h-dvh flex-col pb-16 lg:pb-0">
      <SkipLink />
      <header className="sticky top-0 z-30 border-b bg-surface">
        <div className="mx-auto grid max-w-7xl grid-cols-[auto_1fr_auto] items-center gap-x-3 gap-y-2 px-4 py-2.5 sm:px-6 lg:gap-x-6">
          <Link href="/shop" aria-label="Onshelf shop, home" className="flex rounded-lg">
            <span className="hidden sm:flex">
              <Logo />
            </span>
            <span className="flex sm:hidden">
              <Logo isMarkOnly />
            </span>
          </Link>
          <div className="flex min-w-0 items-center gap-4 max-lg:contents">
            <div className="min-w-0 lg:shrink-0">{place}</div>
            <div className="min-w-0 flex-1 empty:hidden max-lg:order-last max-lg:col-span-3">{search}</div>
          </div>
          <div className="flex items-center gap-1">
            <ThemeSwitch className="max-sm:hidden" />
            {account}
            {cart}
          </div>
        </div>
      </header>
      {departments.length > 0 && <DepartmentsNav departments={departments} />}
      <main
        id="content"
        tabIndex={-1}
        // The footer begins below the screen, so that a page that becomes shorter than its skeleton moves nothing in sight.
        className="mx-auto min-h-[calc(100dvh-6.5rem)] w-full max-w-7xl flex-1 px-4 py-6 outline-none sm:px-6 sm:py-8"
      >
        {children}
      </main>
      <footer className="mt-8 border-t">
        <div className="mx-auto flex max-w-7xl flex-wrap items-center justify-between gap-4 px-4 py-8 text-ink-faint text-sm sm:px-6">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {live}
            What you see here is what is on the shelf, a second ago at most.
          </p>
          <div className="flex items-center gap-4">
            <ThemeSwitch className="-ml-3 sm:hidden" />
            <Link href="/" className="inline-flex min-h-11 items-center hover:text-ink hover:underline">
              About Onshelf
            </Link>
          </div>
        </div>
      </footer>
      <BottomBar label="Shop" items={bottomItems} />
    </div>
  )
}

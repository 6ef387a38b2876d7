import type { ReactNode } from 'react'

/** One place in a navigation. The icon is an element, so that server components can hand it over. */
export type NavItem = { href: string; label: string; icon: ReactNode; isExact?: boolean; badge?: ReactNode }

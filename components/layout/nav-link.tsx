'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ComponentProps } from 'react'

type NavLinkProps = Omit<ComponentProps<typeof Link>, 'href'> & {
  href: string
  /** Only this very address is “here”, not what lies below it. */
  isExact?: boolean
}

/** A link that knows whether one is there: style it with `aria-[current=page]:`. */
export function NavLink({ href, isExact, ...rest }: NavLinkProps) {
  const path = usePathname()
  const isHere = path === href || (!isExact && path.startsWith(`${href}/`))
  return <Link {...rest} href={href} aria-current={isHere ? 'page' : undefined} />
}

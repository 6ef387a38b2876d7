'use client'

import { Ellipsis } from 'lucide-react'
import { usePathname, useRouter } from 'next/navigation'
import type { NavItem } from '@/components/layout/nav-item'
import { DropdownMenu, DropdownMenuItem } from '@/components/ui/dropdown-menu'
import { PlainButton } from '@/components/ui/plain-button'

type MoreMenuProps = { items: readonly NavItem[]; className?: string }

/** The places for which a phone's navigation has no room. */
export function MoreMenu({ items, className }: MoreMenuProps) {
  const path = usePathname()
  const router = useRouter()
  const isHere = ({ href }: NavItem) => path === href || path.startsWith(`${href}/`)
  return (
    <DropdownMenu
      trigger={
        <PlainButton aria-current={items.some(isHere) ? 'page' : undefined} className={className}>
          <Ellipsis aria-hidden />
          More
        </PlainButton>
      }
    >
      {items.map((item) => (
        <DropdownMenuItem
          key={item.href}
          icon={item.icon}
          isSelected={isHere(item)}
          onSelect={() => router.push(item.href)}
        >
          {item.label}
        </DropdownMenuItem>
      ))}
    </DropdownMenu>
  )
}

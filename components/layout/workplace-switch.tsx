'use client'

import { Check, ChevronDown, Store, Warehouse } from 'lucide-react'
import { usePathname, useRouter } from 'next/navigation'
import type { LocationKind } from '@/components/generated/operations'
import { DropdownMenu, DropdownMenuItem } from '@/components/ui/dropdown-menu'
import { PlainButton } from '@/components/ui/plain-button'

type WorkplaceChoice = { slug: string; name: string; kind: LocationKind }

type WorkplaceSwitchProps = {
  /** Where the addresses of the locations begin, for example `/retailer`. */
  base: string
  current: WorkplaceChoice
  workplaces: WorkplaceChoice[]
}

/** Which location one works at. Another one opens at the same section. */
export function WorkplaceSwitch({ base, current, workplaces }: WorkplaceSwitchProps) {
  const router = useRouter()
  // What lies below a section belongs to the location one leaves.
  const section = usePathname().slice(`${base}/${current.slug}`.length).split('/')[1]
  const Icon = current.kind === 'STORE' ? Store : Warehouse
  return (
    <DropdownMenu
      align="start"
      trigger={
        <PlainButton className="inline-flex h-11 min-w-0 items-center gap-2 rounded-control px-2.5 font-semibold text-[0.9375rem] hover:bg-sunken">
          <Icon aria-hidden className="size-[1.125rem] shrink-0 text-ink-faint" />
          <span className="sr-only">Location: </span>
          <span className="truncate">{current.name}</span>
          <ChevronDown aria-hidden className="size-4 shrink-0 text-ink-faint" />
        </PlainButton>
      }
    >
      {workplaces.map((workplace) => (
        <DropdownMenuItem
          key={workplace.slug}
          isSelected={workplace.slug === current.slug}
          icon={
            workplace.slug === current.slug ? <Check aria-hidden /> : <span aria-hidden className="size-4" />
          }
          onSelect={() => router.push(`${base}/${workplace.slug}${section ? `/${section}` : ''}`)}
        >
          {workplace.name}
        </DropdownMenuItem>
      ))}
    </DropdownMenu>
  )
}

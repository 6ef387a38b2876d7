'use client'

import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { LiveNote } from '@/components/layout/live-note'
import { ShopperShell } from '@/components/layout/shopper-shell'

type PickShellProps = {
  title: string
  detail?: ReactNode
  back: string
  action?: ReactNode
  children: ReactNode
}

/** The shopper's frame around one order. */
export function PickShell({ title, detail, back, action, children }: PickShellProps) {
  return (
    <ShopperShell
      title={
        <>
          <h1 className="truncate font-semibold text-lg leading-6">{title}</h1>
          {detail && <p className="truncate text-ink-soft text-sm">{detail}</p>}
        </>
      }
      back={
        <Link
          href={back}
          aria-label="Back to the orders"
          className="-ml-2 inline-flex size-12 shrink-0 items-center justify-center rounded-control text-ink-soft hover:bg-sunken"
        >
          <ArrowLeft aria-hidden className="size-6" />
        </Link>
      }
      aside={<LiveNote />}
      action={action}
    >
      {children}
    </ShopperShell>
  )
}

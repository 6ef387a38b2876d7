'use client'

import { Monitor, Smartphone } from 'lucide-react'
import type { Session_SessionFragment } from '@/components/generated/operations'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { DateTime } from '@/components/ui/date-time'
import { RelativeTime } from '@/components/ui/relative-time'

type SessionRowProps = { session: Session_SessionFragment; isBusy: boolean; onEnd: () => void }

/** One place where somebody is signed in. */
export function SessionRow({ session, isBusy, onEnd }: SessionRowProps) {
  const { address, createdAt, lastUsedAt, isCurrent } = session
  const device = session.device ?? 'A device that did not say what it is'
  const Icon = /iPhone|iPad|Android/.test(device) ? Smartphone : Monitor
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-2 px-4 py-3 sm:grid-cols-[auto_minmax(0,1fr)_auto]">
      <Icon aria-hidden className="size-5 text-ink-faint" />
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium [overflow-wrap:anywhere]">
          {device}
          {isCurrent && <Badge tone="positive">This one</Badge>}
        </p>
        <p className="text-ink-soft text-sm [overflow-wrap:anywhere]">
          {address && `From ${address}, since `}
          {!address && 'Since '}
          <DateTime at={createdAt} format="date" />
          {!isCurrent && (
            <>
              {', used '}
              <RelativeTime at={lastUsedAt} />
            </>
          )}
        </p>
      </div>
      {!isCurrent && (
        <Button
          variant="secondary"
          size="sm"
          className="max-sm:col-start-2 max-sm:justify-self-start"
          aria-label={`Sign out: ${device}`}
          isBusy={isBusy}
          onClick={onEnd}
        >
          Sign out
        </Button>
      )}
    </li>
  )
}

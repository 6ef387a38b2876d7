import type { ReactNode } from 'react'
import type { Key_RetailerApiKeyFragment } from '@/components/generated/operations'
import { scopeWords } from '@/components/keys/scope-words'
import { Badge } from '@/components/ui/badge'
import { RelativeTime } from '@/components/ui/relative-time'

type KeyRowProps = {
  apiKey: Key_RetailerApiKeyFragment
  /** What can be done about it. */
  children?: ReactNode
}

/** One key: what it is for, what it may do and where, when it was used, and until when it works. */
export function KeyRow({ apiKey, children }: KeyRowProps) {
  const { name, prefix, scopes, locations, createdAt, createdBy, lastUsedAt } = apiKey
  return (
    <li className="grid gap-x-6 gap-y-2 px-4 py-3 text-sm md:grid-cols-[minmax(0,4fr)_minmax(0,4fr)_minmax(0,3fr)_auto] md:items-center">
      <div className="min-w-0">
        <p className="truncate font-medium text-base">{name}</p>
        <p className="truncate text-ink-soft">
          <code className="font-mono text-xs">{prefix}…</code>
        </p>
      </div>
      <div className="min-w-0 space-y-1">
        <p className="flex flex-wrap gap-1">
          {scopes.map((scope) => (
            <Badge key={scope}>{scopeWords[scope].name}</Badge>
          ))}
        </p>
        <p className="wrap-anywhere text-ink-soft">
          {locations ? locations.map((place) => place.name).join(', ') : 'All places'}
        </p>
      </div>
      <div className="min-w-0 text-ink-soft">
        <p>
          {lastUsedAt ? (
            <>
              Used <RelativeTime at={lastUsedAt} />
            </>
          ) : (
            'Never used'
          )}
        </p>
        <p>
          <Until apiKey={apiKey} />
        </p>
        <p className="wrap-anywhere">
          Made <RelativeTime at={createdAt} />
          {createdBy && ` by ${createdBy}`}
        </p>
      </div>
      {children ? (
        <div className="flex gap-2 md:w-40 md:justify-end">{children}</div>
      ) : (
        <div aria-hidden className="md:w-40" />
      )}
    </li>
  )
}

function Until({ apiKey: { state, expiresAt, revokedAt } }: Pick<KeyRowProps, 'apiKey'>) {
  if (state === 'REVOKED' && revokedAt)
    return (
      <>
        Revoked <RelativeTime at={revokedAt} />
      </>
    )
  if (!expiresAt) return 'Works until it is revoked'
  return (
    <>
      {state === 'EXPIRED' ? 'Expired ' : 'Expires '}
      <RelativeTime at={expiresAt} />
    </>
  )
}

'use client'

import Link from 'next/link'
import { wordsOfField, wordsOfKind, wordsOfValue } from '@/components/deeds/deed-words'
import type { Deed_DeedFragment } from '@/components/generated/operations'
import { DateTime } from '@/components/ui/date-time'
import { useViewer } from '@/components/ui/viewer-context'

type DeedRowProps = {
  deed: Deed_DeedFragment
  /** Of the retailer, for its prices. */
  currency: string
  /** Of the place whose days narrow the list. */
  timeZone: string
  /** Where one sees only what the same person or program did. */
  hrefOfActor: string | null
}

/** One deed: what was done to what, what was before and after, who did it, when and from where. */
export function DeedRow({ deed, currency, timeZone, hrefOfActor }: DeedRowProps) {
  const { locale } = useViewer()
  const say = (field: string, value: string) => wordsOfValue({ field, value }, { locale, currency })
  const { at, actor, kind, subject, location, changes, address } = deed
  return (
    <li className="grid gap-x-6 gap-y-2 px-4 py-3 text-sm md:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
      <div className="min-w-0">
        <p className="wrap-anywhere text-base">
          <span className="font-medium">{wordsOfKind(kind)}</span>
          {subject && `: ${subject}`}
          {location && <span className="text-ink-soft"> at {location.name}</span>}
        </p>
        {changes.length > 0 && (
          <dl className="mt-1 space-y-0.5 text-ink-soft">
            {changes.map(({ field, before, after }) => (
              <div key={field} className="wrap-anywhere">
                <dt className="inline">{wordsOfField(field)}: </dt>
                <dd className="inline">
                  {before !== null && <del className="text-ink-faint">{say(field, before)}</del>}
                  {before !== null && after !== null && ' → '}
                  {after !== null && <ins className="text-ink no-underline">{say(field, after)}</ins>}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <div className="min-w-0 text-ink-soft md:text-right">
        <p className="wrap-anywhere">
          {hrefOfActor ? (
            <Link href={hrefOfActor} className="font-medium text-ink underline-offset-4 hover:underline">
              {actor}
            </Link>
          ) : (
            <span className="font-medium text-ink">{actor}</span>
          )}
        </p>
        <p>
          <DateTime at={at} timeZone={timeZone} />
        </p>
        {address && <p className="wrap-anywhere">from {address}</p>}
      </div>
    </li>
  )
}

import { Clock, MapPin } from 'lucide-react'
import Link from 'next/link'
import { shopPath } from '@/components/catalog/shop-path'
import type { PlaceCard_LocationFragment } from '@/components/generated/operations'
import { Badge } from '@/components/ui/badge'
import { DateTime } from '@/components/ui/date-time'

/** A store one may choose: where it is, whether it is open, and how soon one gets one's things. */
export function PlaceCard({ location }: { location: PlaceCard_LocationFragment }) {
  const isShipped = location.fulfilmentMode === 'SHIPPED_FROM_WAREHOUSE'
  return (
    <article className="relative flex h-full flex-col rounded-card border bg-surface p-5 transition-colors hover:border-line-strong">
      <div className="flex items-start justify-between gap-3">
        <h2 className="min-w-0 font-semibold text-lg">
          <Link
            href={shopPath.home(location.slug)}
            className="after:absolute after:inset-0 after:rounded-card"
          >
            {location.name}
          </Link>
        </h2>
        <Badge tone={location.isOpenNow ? 'positive' : 'neutral'}>
          {location.isOpenNow ? 'Open now' : 'Closed now'}
        </Badge>
      </div>
      <p className="mt-1 flex-1 text-ink-soft text-sm">
        {location.address.line1}, {location.address.city} {location.address.postcode}
      </p>
      <div className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <span className="inline-flex items-center gap-1.5">
          <Clock aria-hidden className="size-4 text-ink-faint" />
          {isShipped ? 'Delivery from' : 'Ready from'}{' '}
          <DateTime at={location.earliestSlotAt} timeZone={location.timeZone} className="font-medium" />
        </span>
        {location.distanceMetres !== null && (
          <span className="inline-flex items-center gap-1.5 text-ink-soft tabular-nums">
            <MapPin aria-hidden className="size-4 text-ink-faint" />
            {(location.distanceMetres / 1000).toFixed(1)} km
          </span>
        )}
      </div>
    </article>
  )
}

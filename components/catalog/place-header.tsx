import type { Place } from '@/components/catalog/read-place'
import { DateTime } from '@/components/ui/date-time'
import { PageHeader } from '@/components/ui/page-header'

/** Where one is, whether it is open, and how soon one could have one's things. */
export function PlaceHeader({ place }: { place: Place }) {
  const isShipped = place.fulfilmentMode === 'SHIPPED_FROM_WAREHOUSE'
  return (
    <PageHeader
      title={place.name}
      detail={
        <>
          {place.closedUntil ? (
            <>
              <span className="font-medium text-caution-ink">Closed for now</span>, orders again from{' '}
              <DateTime at={place.closedUntil} timeZone={place.timeZone} className="font-medium text-ink" />
            </>
          ) : place.isOpenNow ? (
            'Open now'
          ) : (
            'Closed now'
          )}{' '}
          · {isShipped ? 'Delivery' : 'Ready'} from{' '}
          <DateTime at={place.earliestSlotAt} timeZone={place.timeZone} className="font-medium text-ink" /> ·{' '}
          {place.address.line1}, {place.address.city}
        </>
      }
    />
  )
}

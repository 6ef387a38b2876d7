import type { LocationId, SkuId } from '@/db/ids'

/** What changed at a location, by name; readers fetch the truth themselves. */
export interface Wake {
  locationId: LocationId
  skuIds?: readonly SkuId[]
  orderIds?: readonly string[]
  /** The pick queue or a pick. */
  picks?: boolean
}

/** One channel for all: a listener reads the location first and drops what nobody here looks at. */
export const WAKE_CHANNEL = 'onshelf'

/** Postgres refuses payloads of 8000 bytes and more. */
const BYTES_MAX = 7_999

/** What travels: `l` location, `s` SKUs, `o` orders, `p` picks. An empty list means all of that location. */
export interface WakeMessage {
  l: string
  s?: string[]
  o?: string[]
  p?: true
}

/** A list that would not fit becomes empty: readers then fetch all of that kind that they show of the location. */
export function wakePayload({ locationId, skuIds, orderIds, picks }: Wake): string {
  const message: WakeMessage = { l: locationId }
  if (skuIds) message.s = [...skuIds]
  if (orderIds) message.o = [...orderIds]
  if (picks) message.p = true
  const whole = JSON.stringify(message)
  if (whole.length <= BYTES_MAX) return whole
  return JSON.stringify({ ...message, ...(message.s && { s: [] }), ...(message.o && { o: [] }) })
}

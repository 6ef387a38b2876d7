import type { LocationId, SkuId } from '@/db/ids'

/** Versions by id, of what changed: at least so new is what a reader finds. Empty: all of the location. */
export type VersionsById = ReadonlyMap<string, number>

/** What changed at a location, by name; readers fetch the truth themselves. */
export interface Wake {
  locationId: LocationId
  /** Stock levels by SKU. */
  stock?: ReadonlyMap<SkuId, number>
  orders?: VersionsById
  /** SKUs whose price here has begun or ended; empty: all of the location. */
  prices?: ReadonlySet<string>
  /** The pick queue or a pick. */
  picks?: boolean
  /** Who tells it, and of which change that it made here it is the last: without it, nobody would miss it. */
  mark?: { teller: string; number: number }
}

/** One channel for all: a listener reads the location first and drops what nobody here looks at. */
export const WAKE_CHANNEL = 'onshelf'

/** Postgres refuses payloads of 8000 bytes and more. */
const BYTES_MAX = 7_999

/** Of the ids with their versions that one message holds: 36 characters, a version of up to ten digits, and what is between. */
const IDS_A_MESSAGE = 150

/** A list that is longer becomes empty: readers then fetch all of that kind that they show of the location. */
const IDS_MAX = 1_200

/** What travels: `l` location, `s` stock by SKU, `o` orders, `p` picks, `c` SKUs that cost otherwise, `t` who tells, `n` the number. An empty list means all of the location. */
export interface WakeMessage {
  l: string
  s?: [id: string, version: number][]
  o?: [id: string, version: number][]
  p?: true
  c?: string[]
  t?: string
  n?: number
}

/** As many messages as it takes. */
export function wakePayloads({ locationId, stock, orders, picks, prices, mark }: Wake): string[] {
  const head: WakeMessage = { l: locationId, ...(mark && { t: mark.teller, n: mark.number }) }
  const [stockParts, orderParts] = [split(stock), split(orders)]
  const messages: WakeMessage[] = []
  for (const s of stockParts) messages.push({ ...head, s })
  for (const o of orderParts) messages.push({ ...head, o })
  if (picks) messages.push({ ...head, p: true })
  for (const c of inParts(prices && [...prices])) messages.push({ ...head, c })
  return join(messages).map((message) => JSON.stringify(message))
}

function split(versions: VersionsById | undefined): [string, number][][] {
  return inParts(versions && [...versions])
}

function inParts<Item>(all: Item[] | undefined): Item[][] {
  if (!all) return []
  if (all.length === 0 || all.length > IDS_MAX) return [[]]
  const parts: Item[][] = []
  for (let from = 0; from < all.length; from += IDS_A_MESSAGE)
    parts.push(all.slice(from, from + IDS_A_MESSAGE))
  return parts
}

/** What is of different kinds and small travels in one message. */
function join(messages: readonly WakeMessage[]): WakeMessage[] {
  const joined: WakeMessage[] = []
  for (const message of messages) {
    const last = joined.at(-1)
    const both = last && !isOfSameKind(last, message) ? { ...last, ...message } : null
    if (both && JSON.stringify(both).length <= BYTES_MAX) joined[joined.length - 1] = both
    else joined.push(message)
  }
  return joined
}

function isOfSameKind(a: WakeMessage, b: WakeMessage): boolean {
  return (['s', 'o', 'c'] as const).some((kind) => a[kind] !== undefined && b[kind] !== undefined)
}

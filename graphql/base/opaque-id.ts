import { LRUCache } from 'lru-cache'
import type {
  AttributeId,
  LocationId,
  OrderId,
  OrderLineId,
  PickId,
  PriceId,
  ReservationId,
  SkuId,
  StockViewId,
  TaxRateId,
} from '@/db/ids'

/** How many UUIDs each id carries. The location comes first where the type moves with stock (DESIGN §5). */
const partsByType = {
  Retailer: 1,
  Location: 1,
  Category: 1,
  Product: 1,
  Sku: 1,
  Cart: 1,
  ApiKey: 1,
  /** location, sku */
  Listing: 2,
  /** location, sku */
  StockLevel: 2,
  /** location, reservation */
  Reservation: 2,
  /** location, order */
  Order: 2,
  /** location, pick */
  Pick: 2,
  /** location, order, line */
  OrderLine: 3,
  /** cart, location, sku */
  CartLine: 3,
  /** location, sku, version */
  LedgerEntry: 3,
  /** person or guest */
  Customer: 1,
  Membership: 1,
  Invitation: 1,
  Session: 1,
  /** location, price */
  ListedPrice: 2,
  CustomerAddress: 1,
  /** retailer, rate */
  TaxRate: 2,
  RetailerApiKey: 1,
  Deed: 1,
  /** retailer, attribute */
  Attribute: 2,
  /** retailer, view */
  StockView: 2,
} as const

export type OpaqueType = keyof typeof partsByType

/** Where the parts are known by more than their number. */
interface KnownParts {
  Listing: [LocationId, SkuId]
  StockLevel: [LocationId, SkuId]
  Reservation: [LocationId, ReservationId]
  Order: [LocationId, OrderId]
  Pick: [LocationId, PickId]
  OrderLine: [LocationId, OrderId, OrderLineId]
  ListedPrice: [LocationId, PriceId]
  TaxRate: [string, TaxRateId]
  Attribute: [string, AttributeId]
  StockView: [string, StockViewId]
}

type Tuple<N extends number> = N extends 1
  ? [string]
  : N extends 2
    ? [string, string]
    : [string, string, string]

export type OpaqueParts<T extends OpaqueType> = T extends keyof KnownParts
  ? KnownParts[T]
  : Tuple<(typeof partsByType)[T]>

const types = Object.keys(partsByType) as OpaqueType[]
const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** An opaque, typed id: one byte of type, sixteen for each UUID, base64url. */
export function encodeId<T extends OpaqueType>(type: T, ...parts: OpaqueParts<T>): string {
  return Buffer.from(
    types.indexOf(type).toString(16).padStart(2, '0') + parts.join('').replaceAll('-', ''),
    'hex',
  ).toString('base64url')
}

function formatUuid(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

type Decoded = { [T in OpaqueType]: { type: T; parts: OpaqueParts<T> } }[OpaqueType]

/** A request names the same few ids several times, to a rule and to a resolver; a busy item is named by everyone. */
const known = new LRUCache<string, Decoded>({ max: 20_000 })

/** Type and UUIDs of an opaque id, or null where it is malformed. */
export function decodeAnyId(id: string): Decoded | null {
  const before = known.get(id)
  if (before) return before
  const decoded = decode(id)
  if (decoded) known.set(id, decoded)
  return decoded
}

function decode(id: string): Decoded | null {
  if (id.length > 100 || !/^[\w-]+$/.test(id)) return null
  const bytes = Buffer.from(id, 'base64url')
  const type = types[bytes[0] ?? -1]
  if (type === undefined || bytes.length !== 1 + 16 * partsByType[type]) return null
  if (bytes.toString('base64url') !== id) return null
  const parts: string[] = []
  for (let at = 1; at < bytes.length; at += 16) parts.push(formatUuid(bytes.toString('hex', at, at + 16)))
  // As many parts as its type has.
  return { type, parts } as Decoded
}

/** The UUIDs of an id of `type`, or null where it is malformed or of another type. */
export function decodeId<T extends OpaqueType>(type: T, id: string): OpaqueParts<T> | null {
  const decoded = decodeAnyId(id)
  return decoded?.type === type ? (decoded.parts as OpaqueParts<T>) : null
}

/** A version in the place of a UUID: an id has no other kind of part. */
export function versionToPart(version: number): string {
  return formatUuid(version.toString(16).padStart(32, '0'))
}

/** The way back; null where it is no version. */
export function partToVersion(part: string): number | null {
  const version = Number.parseInt(part.replaceAll('-', ''), 16)
  return Number.isSafeInteger(version) ? version : null
}

/** Whether `text` is a lower-case UUID, as ids are kept inside. */
export function isUuid(text: string): boolean {
  return uuidPattern.test(text)
}

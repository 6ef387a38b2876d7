import type { OpeningSpan, PostalAddress } from '@/db/schema/catalog'

export interface PlaceData {
  slug: string
  name: string
  kind: 'store' | 'warehouse'
  latitude: number
  longitude: number
  address: PostalAddress
  opens: string
  closes: string
  sundayOpens: string
  sundayCloses: string
  postcodesServed: readonly string[]
  /** Share of the products that it carries, 0 to 1. */
  breadth: number
  /** Zones it has no room for. */
  withoutZones: readonly string[]
  /** Against the usual price, 1 is the same. */
  priceFactor: number
  /** Aisles in the building; departments share one where there are fewer. */
  aisles: number
  /** Against the usual stock of a store. */
  stockFactor: number
  /** Share of all orders. */
  orderShare: number
}

export const demoRetailer = {
  slug: 'greenlark',
  name: 'Greenlark Market',
  currency: 'GBP',
  country: 'GB',
} as const

const address = (line1: string, city: string, postcode: string): PostalAddress => ({
  line1,
  city,
  postcode,
  country: 'GB',
})

/** An invented town by an invented estuary; the postcode area MH is not in use. */
export const places: readonly PlaceData[] = [
  {
    slug: 'marlhaven-quayside',
    name: 'Marlhaven Quayside',
    kind: 'store',
    latitude: 52.9312,
    longitude: 0.9024,
    address: address('1 Ropewalk', 'Marlhaven', 'MH1 1QS'),
    opens: '07:00',
    closes: '22:00',
    sundayOpens: '10:00',
    sundayCloses: '16:00',
    postcodesServed: ['MH1', 'MH2', 'MH3'],
    breadth: 1,
    withoutZones: [],
    priceFactor: 1,
    aisles: 24,
    stockFactor: 1.3,
    orderShare: 0.36,
  },
  {
    slug: 'elmsworth-park',
    name: 'Elmsworth Park',
    kind: 'store',
    latitude: 52.8921,
    longitude: 0.8415,
    address: address('Elmsworth Retail Park, Unit 4', 'Elmsworth', 'MH4 2EP'),
    opens: '06:00',
    closes: '23:00',
    sundayOpens: '10:00',
    sundayCloses: '16:00',
    postcodesServed: ['MH2', 'MH4', 'MH5', 'MH6'],
    breadth: 0.86,
    withoutZones: [],
    priceFactor: 0.98,
    aisles: 20,
    stockFactor: 1,
    orderShare: 0.24,
  },
  {
    slug: 'old-market',
    name: 'Marlhaven Old Market',
    kind: 'store',
    latitude: 52.9367,
    longitude: 0.8962,
    address: address('22 Saddlers Row', 'Marlhaven', 'MH1 3DR'),
    opens: '07:30',
    closes: '21:00',
    sundayOpens: '10:00',
    sundayCloses: '18:00',
    postcodesServed: ['MH1'],
    breadth: 0.52,
    withoutZones: [],
    priceFactor: 1.05,
    aisles: 9,
    stockFactor: 0.6,
    orderShare: 0.14,
  },
  {
    slug: 'thornby-cross',
    name: 'Thornby Cross Local',
    kind: 'store',
    latitude: 52.9743,
    longitude: 0.9618,
    address: address('Station Approach', 'Thornby Cross', 'MH7 5TX'),
    opens: '06:00',
    closes: '23:00',
    sundayOpens: '07:00',
    sundayCloses: '22:00',
    postcodesServed: ['MH3', 'MH7'],
    breadth: 0.36,
    withoutZones: [],
    priceFactor: 1.08,
    aisles: 6,
    stockFactor: 0.5,
    orderShare: 0.1,
  },
  {
    slug: 'fenwick-moor',
    name: 'Fenwick Moor Warehouse',
    kind: 'warehouse',
    latitude: 52.8304,
    longitude: 0.7538,
    address: address('9 Windpump Way', 'Fenwick Moor', 'MH9 8FN'),
    opens: '00:00',
    closes: '23:59',
    sundayOpens: '00:00',
    sundayCloses: '23:59',
    postcodesServed: ['MH'],
    breadth: 0.97,
    withoutZones: ['Fresh', 'Chilled', 'Frozen'],
    priceFactor: 0.96,
    aisles: 16,
    stockFactor: 5,
    orderShare: 0.16,
  },
]

export function openingHours(place: PlaceData): OpeningSpan[] {
  const week: OpeningSpan[] = ([1, 2, 3, 4, 5, 6] as const).map((day) => ({
    day,
    opens: place.opens,
    closes: place.closes,
  }))
  return [...week, { day: 7, opens: place.sundayOpens, closes: place.sundayCloses }]
}

import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, minorUnits } from '@/db/schema/column'
import { currencyCodes } from '@/standards/iso-4217'

export const locationKind = pgEnum('location_kind', ['store', 'warehouse', 'fulfilment_centre'])

/** When a hold becomes a sale: as the shopper takes the unit, or as the order is confirmed. */
export const fulfilmentMode = pgEnum('fulfilment_mode', ['picked_in_store', 'shipped_from_warehouse'])

/** One span of trading hours; `day` 1 is Monday, times are local `HH:MM`; what closes at or before it opens closes on the next day. */
export interface OpeningSpan {
  day: 1 | 2 | 3 | 4 | 5 | 6 | 7
  opens: string
  closes: string
}

export interface PostalAddress {
  line1: string
  line2?: string
  city: string
  postcode: string
  country: string
}

export const retailer = pgTable(
  'retailer',
  {
    id: uuid().notNull().primaryKey(),
    slug: text().notNull(),
    name: text().notNull(),
    /** ISO 4217. */
    currency: text().notNull(),
    /** Most units of one SKU at one place that its people take for a plausible count: a larger number is asked for again. */
    countMax: integer().notNull().default(1_000_000),
    /** Units of one item that one order may hold. */
    unitsPerLineMax: integer().notNull().default(20),
    /** Units that one order may hold. */
    unitsPerOrderMax: integer().notNull().default(300),
    /** Units of one item that all who never paid, at one network address, may hold unpaid at one location. */
    unpaidUnitsPerAddressMax: integer().notNull().default(40),
    /** Orders that they may hold unpaid at one location. */
    unpaidOrdersPerAddressMax: integer().notNull().default(20),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('retailer_slug_key').on(t.slug),
    check(
      'retailer_order_limits_check',
      sql`${t.unitsPerLineMax} between 1 and 999 and ${t.unitsPerOrderMax} >= ${t.unitsPerLineMax}
        and ${t.unpaidUnitsPerAddressMax} >= 1 and ${t.unpaidOrdersPerAddressMax} >= 1`,
    ),
    check(
      'retailer_currency_check',
      sql`${t.currency} in (${sql.raw(currencyCodes.map((code) => `'${code}'`).join(', '))})`,
    ),
    check('retailer_count_max_check', sql`${t.countMax} > 0`),
  ],
)

export const location = pgTable(
  'location',
  {
    id: uuid().notNull().primaryKey(),
    retailerId: uuid()
      .notNull()
      .references(() => retailer.id),
    slug: text().notNull(),
    name: text().notNull(),
    kind: locationKind().notNull(),
    fulfilmentMode: fulfilmentMode().notNull(),
    latitude: doublePrecision().notNull(),
    longitude: doublePrecision().notNull(),
    timeZone: text().notNull(),
    address: jsonb().$type<PostalAddress>().notNull(),
    openingHours: jsonb().$type<OpeningSpan[]>().notNull(),
    /** What this location serves (upper case, no space): postcode areas, districts or whole codes (`listPostcodeAreas`). */
    postcodesServed: text().array().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('location_slug_key').on(t.slug),
    index('location_retailer_index').on(t.retailerId),
    check('location_latitude_check', sql`${t.latitude} between -90 and 90`),
    check('location_longitude_check', sql`${t.longitude} between -180 and 180`),
  ],
)

/** A tree of three or more levels: department, aisle, shelf. */
export const category = pgTable(
  'category',
  {
    id: uuid().notNull().primaryKey(),
    retailerId: uuid()
      .notNull()
      .references(() => retailer.id),
    parentId: uuid(),
    /** Ids from the root down to and including this one: one look-up answers "everything below". */
    path: uuid().array().notNull(),
    level: integer().notNull(),
    position: integer().notNull(),
    slug: text().notNull(),
    name: text().notNull(),
    icon: text().notNull(),
    /** Hue of the department's picture tile, 0 to 359. */
    hue: integer().notNull(),
  },
  (t) => [
    foreignKey({ name: 'category_parent_fkey', columns: [t.parentId], foreignColumns: [t.id] }),
    uniqueIndex('category_slug_key').on(t.retailerId, t.slug),
    index('category_parent_index').on(t.parentId, t.position),
    index('category_path_index').using('gin', t.path),
    check('category_level_check', sql`${t.level} = cardinality(${t.path}) and ${t.level} between 1 and 6`),
  ],
)

export const product = pgTable(
  'product',
  {
    id: uuid().notNull().primaryKey(),
    retailerId: uuid()
      .notNull()
      .references(() => retailer.id),
    categoryId: uuid()
      .notNull()
      .references(() => category.id),
    slug: text().notNull(),
    name: text().notNull(),
    brand: text().notNull(),
    description: text().notNull(),
    /** Free attributes: string, number, boolean or list of strings by name. */
    attributes: jsonb().$type<Record<string, string | number | boolean | string[]>>().notNull(),
    icon: text().notNull(),
    hue: integer().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('product_slug_key').on(t.retailerId, t.slug),
    index('product_category_index').on(t.categoryId),
    index('product_attributes_index').using('gin', sql`${t.attributes} jsonb_path_ops`),
  ],
)

export const sku = pgTable(
  'sku',
  {
    id: uuid().notNull().primaryKey(),
    retailerId: uuid()
      .notNull()
      .references(() => retailer.id),
    productId: uuid()
      .notNull()
      .references(() => product.id),
    position: integer().notNull(),
    /** As it is printed: 8, 12, 13 or 14 digits with a valid check digit. Unique on 14. */
    gtin: text().notNull(),
    /** Full name on the shelf label: brand, product, option, size. */
    name: text().notNull(),
    optionValues: jsonb().$type<Record<string, string>>().notNull(),
    /** As printed on the pack: "500 g", "6 × 330 ml". */
    sizeLabel: text().notNull(),
    /** Contents in `measureUnit`, from which the unit price follows. */
    measureQuantity: doublePrecision().notNull(),
    /** g, ml or each. */
    measureUnit: text().notNull(),
    weightGrams: integer().notNull(),
    /** What search compares with: name, brand, category words, lower case without accents. */
    searchText: text().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    // One number, however many zeros stand in front.
    uniqueIndex('sku_gtin_key').on(t.retailerId, sql`lpad(${t.gtin}, 14, '0')`),
    index('sku_product_index').on(t.productId, t.position),
    index('sku_search_index').using('gin', sql`${t.searchText} gin_trgm_ops`),
    check('sku_gtin_check', sql`${t.gtin} ~ '^([0-9]{8}|[0-9]{12,14})$'`),
    check('sku_measure_check', sql`${t.measureQuantity} > 0 and ${t.measureUnit} in ('g', 'ml', 'each')`),
  ],
)

export const listing = pgTable(
  'listing',
  {
    locationId: uuid()
      .notNull()
      .references(() => location.id),
    skuId: uuid()
      .notNull()
      .references(() => sku.id),
    priceMinor: minorUnits().notNull(),
    isListed: boolean().notNull(),
    /** Order of the walk: zone, aisle, bay. */
    zone: text().notNull(),
    aisle: integer().notNull(),
    bay: integer().notNull(),
    /** Available units at or below which staff are alerted; null: no alert. */
    lowStockThreshold: integer(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: 'listing_pkey', columns: [t.locationId, t.skuId] }),
    // Where one SKU is offered.
    index('listing_sku_index').on(t.skuId, t.locationId),
    index('listing_walk_index').on(t.locationId, t.zone, t.aisle, t.bay),
    // With it the largest cart stays within what JSON keeps exactly (docs/decisions, the width of sums).
    check('listing_price_check', sql`${t.priceMinor} between 1 and 10000000000`),
  ],
)

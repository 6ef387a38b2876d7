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
import type { AislePlan } from '@/db/schema/aisle-plan'
import type { AttributeValues } from '@/db/schema/attribute-values'
import { instant, minorUnits } from '@/db/schema/column'
import { type ParticularName, type Particulars, particularNames } from '@/db/schema/particulars'
import { currencyCodes } from '@/standards/iso-4217'
import { PRICED_MAX, SCALE_MAX, STEPS_MAX, type UnitCode, unitCodes } from '@/standards/quantity'

const PARTICULARS = sql.raw(particularNames.map((name) => `'${name}'`).join(', '))

export const locationKind = pgEnum('location_kind', ['store', 'warehouse', 'fulfilment_centre'])

/** When a hold becomes a sale: as the shopper takes the unit, or as the order is confirmed. */
export const fulfilmentMode = pgEnum('fulfilment_mode', ['picked_in_store', 'shipped_from_warehouse'])

/** Which rate of tax goods bear; what it is called differs by country. */
export const taxClass = pgEnum('tax_class', [
  'standard',
  'reduced',
  'second_reduced',
  'super_reduced',
  'zero',
])

/** Most that is taken as deposit with one unit. */
export const DEPOSIT_MINOR_MAX = 100_000_000

/** One span of trading hours; `day` 1 is Monday, times are local `HH:MM`; what closes at or before it opens closes on the next day. */
export interface OpeningSpan {
  day: 1 | 2 | 3 | 4 | 5 | 6 | 7
  opens: string
  closes: string
}

/** The hours of one local day, `YYYY-MM-DD`, instead of those of its weekday; none: closed. */
export interface SpecialDay {
  date: string
  hours: Omit<OpeningSpan, 'day'>[]
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
    /** ISO 3166 two letters: where it sells; null where it was never told. */
    country: text(),
    /** Whether the prices it sets are what a customer pays; else tax comes on top. */
    pricesIncludeTax: boolean().notNull().default(true),
    /** Whether a deposit bears the tax of the goods that it is taken with, as in Germany; else it bears none. */
    depositsBearTax: boolean().notNull().default(false),
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
    /** Holidays, and days on which it is closed at short notice; each day once, in order. */
    specialDays: jsonb().$type<SpecialDay[]>().notNull().default([]),
    /** Closed at short notice until then, whatever its hours say; null or over: it is not. */
    closedUntil: instant(),
    /** What this location serves (upper case, no space): postcode areas, districts or whole codes (`listPostcodeAreas`). */
    postcodesServed: text().array().notNull(),
    /** Whether it sells only what all is told of that the category requires. */
    requiresParticulars: boolean().notNull().default(false),
    aislePlan: jsonb().$type<AislePlan>().notNull().default({ version: 0, stops: [] }),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('location_slug_key').on(t.slug),
    index('location_retailer_index').on(t.retailerId),
    check('location_latitude_check', sql`${t.latitude} between -90 and 90`),
    check('location_longitude_check', sql`${t.longitude} between -180 and 180`),
  ],
)

/** A tree of up to six levels: department, aisle, shelf. A trigger (`refuse_broken_tree`) sees to it that path, retailer and visibility follow the parent's. */
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
    /** Staff took it out of the shop, and with it all that is below. */
    isHidden: boolean().notNull().default(false),
    /** Neither it nor one above it is hidden. */
    isVisible: boolean().notNull().default(true),
    /** What must be told of products in it and below it; those above it may require more. */
    requiredParticulars: text().array().$type<ParticularName[]>().notNull().default([]),
    /** Counts the changes of its own; those of others around it do not count. */
    version: integer().notNull().default(1),
  },
  (t) => [
    foreignKey({ name: 'category_parent_fkey', columns: [t.parentId], foreignColumns: [t.id] }),
    uniqueIndex('category_slug_key').on(t.retailerId, t.slug),
    // What foreign keys name, so that a product stands in a category of its own retailer.
    uniqueIndex('category_retailer_key').on(t.retailerId, t.id),
    index('category_parent_index').on(t.parentId, t.position),
    index('category_path_index').using('gin', t.path),
    check('category_level_check', sql`${t.level} = cardinality(${t.path}) and ${t.level} between 1 and 6`),
    // Its path ends with its parent and itself, and passes through it once: nothing is below itself.
    check(
      'category_path_check',
      sql`${t.path}[${t.level}] = ${t.id} and array_position(${t.path}, ${t.id}) = ${t.level}
        and ${t.parentId} is not distinct from ${t.path}[${t.level} - 1]`,
    ),
    check('category_required_check', sql`${t.requiredParticulars} <@ array[${PARTICULARS}]::text[]`),
    check('category_visible_check', sql`not (${t.isHidden} and ${t.isVisible})`),
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
    /** What must be told before one buys, as far as it is stated. A trigger (`keep_lacks`) writes what one searches by of it to `attributes`. */
    particulars: jsonb().$type<Particulars>().notNull().default({}),
    /** What its category, or one above, requires and it does not state: kept by triggers. */
    lacks: text().array().$type<ParticularName[]>().notNull().default([]),
    /** What it states of the attributes that its retailer has defined. Those of categories it no longer stands in are kept and told nowhere. */
    attributeValues: jsonb().$type<AttributeValues>().notNull().default({}),
    /** The same in words, by name, as far as its category has them: kept by a trigger, which writes them to `attributes` too. */
    attributeWords: jsonb().$type<Record<string, string | boolean | string[]>>().notNull().default({}),
    /** Which required ones it does not state: kept by triggers. */
    lacksAttributes: uuid().array().notNull().default([]),
    icon: text().notNull(),
    hue: integer().notNull(),
    /** Counts the changes of the product and of its SKUs. */
    version: integer().notNull().default(1),
    /** When it was taken out of the catalogue; null while it is in it. */
    archivedAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    foreignKey({
      name: 'product_own_category_fkey',
      columns: [t.retailerId, t.categoryId],
      foreignColumns: [category.retailerId, category.id],
    }),
    uniqueIndex('product_retailer_key').on(t.retailerId, t.id),
    uniqueIndex('product_slug_key').on(t.retailerId, t.slug),
    index('product_category_index').on(t.categoryId),
    index('product_lacks_index')
      .on(t.retailerId)
      .where(sql`cardinality(${t.lacks}) > 0 or cardinality(${t.lacksAttributes}) > 0`),
    // Whether a product states an attribute.
    index('product_attribute_values_index').using('gin', t.attributeValues),
    check('product_attribute_values_check', sql`jsonb_typeof(${t.attributeValues}) = 'object'`),
    check(
      'product_particulars_check',
      sql`jsonb_typeof(${t.particulars}) = 'object' and ${t.particulars} - array[${PARTICULARS}]::text[] = '{}'::jsonb
        and not jsonb_path_exists(${t.particulars}, '$.* ? (@ == null)')`,
    ),
    check(
      'product_minimum_age_check',
      sql`coalesce((${t.particulars} ->> 'minimumAge')::integer between 1 and 99, true)`,
    ),
    index('product_attributes_index').using('gin', sql`${t.attributes} jsonb_path_ops`),
  ],
)

const UNITS = sql.raw(unitCodes.map((code) => `'${code}'`).join(', '))

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
    /** In what it is sold: a quantity is a whole number of steps of 10^-`quantityScale` of the unit. Fixed as soon as there is stock. */
    quantityUnit: text().$type<UnitCode>().notNull().default('H87'),
    quantityScale: integer().notNull().default(0),
    /** In steps, as are the two below. */
    quantityIncrement: integer().notNull().default(1),
    quantityMin: integer().notNull().default(1),
    quantityMax: integer().notNull().default(PRICED_MAX),
    /** What its price is for, where it is another unit than it is sold in: apples by the piece, priced by the kilogram. */
    priceUnit: text().$type<UnitCode>().notNull().default('H87'),
    priceScale: integer().notNull().default(0),
    /** What a step counts as, in 10^-`priceScale` of the price's unit; nominal where that is another one. */
    pricePerStep: integer().notNull().default(1),
    taxClass: taxClass().notNull().default('standard'),
    /** Taken with one unit, in the retailer's currency, and given back with the empty pack. */
    depositMinor: minorUnits().notNull().default(0),
    /** Whether it is put together of others (`set_component`): it has no stock of its own, and takes theirs. */
    isSet: boolean().notNull().default(false),
    /** What search compares with: name, brand, category words, lower case without accents. */
    searchText: text().notNull(),
    /** Whether its product states all that its category requires: kept by triggers. */
    isTold: boolean().notNull().default(true),
    /** When it was taken out of the catalogue; null while it is in it. The same moment as its product's: it went with it, and comes back with it. */
    archivedAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    foreignKey({
      name: 'sku_own_product_fkey',
      columns: [t.retailerId, t.productId],
      foreignColumns: [product.retailerId, product.id],
    }),
    uniqueIndex('sku_retailer_key').on(t.retailerId, t.id),
    // One number, however many zeros stand in front.
    uniqueIndex('sku_gtin_key').on(t.retailerId, sql`lpad(${t.gtin}, 14, '0')`),
    index('sku_product_index').on(t.productId, t.position),
    index('sku_search_index').using('gin', sql`${t.searchText} gin_trgm_ops`),
    check('sku_gtin_check', sql`${t.gtin} ~ '^([0-9]{8}|[0-9]{12,14})$'`),
    check('sku_deposit_check', sql`${t.depositMinor} between 0 and ${sql.raw(String(DEPOSIT_MINOR_MAX))}`),
    check('sku_measure_check', sql`${t.measureQuantity} > 0 and ${t.measureUnit} in ('g', 'ml', 'each')`),
    check(
      'sku_quantity_check',
      sql`${t.quantityUnit} in (${UNITS}) and ${t.quantityScale} between 0 and ${sql.raw(String(SCALE_MAX))}
        and ${t.quantityIncrement} > 0 and ${t.quantityMin} >= ${t.quantityIncrement} and ${t.quantityMin} % ${t.quantityIncrement} = 0
        and ${t.quantityMax} between ${t.quantityMin} and ${sql.raw(String(STEPS_MAX))} and ${t.quantityMax} % ${t.quantityIncrement} = 0`,
    ),
    check(
      'sku_price_unit_check',
      sql`case when ${t.priceUnit} = ${t.quantityUnit} then ${t.priceScale} = ${t.quantityScale} and ${t.pricePerStep} = 1
        else ${t.quantityUnit} = 'H87' and ${t.quantityScale} = 0 and ${t.priceUnit} in (${UNITS})
          and ${t.priceScale} between 0 and ${sql.raw(String(SCALE_MAX))} and ${t.pricePerStep} > 0 end
        and ${t.quantityMax}::bigint * ${t.pricePerStep} <= ${sql.raw(String(PRICED_MAX))} * (10 ^ ${t.priceScale})::bigint`,
    ),
  ],
)

/**
 * Everything that names a SKU, of which one code names one SKU of a retailer. That of the pack is written by a trigger
 * (`keep_pack_code`) as `sku.gtin` is, so that no SKU's barcode is missing here.
 */
/** What comes out of a pack that is opened: a case of twelve into singles. Both are counted in stock, each for itself. */
export const packContents = pgTable(
  'pack_contents',
  {
    retailerId: uuid().notNull(),
    /** The pack. */
    skuId: uuid().notNull().primaryKey(),
    contentSkuId: uuid().notNull(),
    /** Of its content, in its steps, out of one pack. */
    quantity: integer().notNull(),
  },
  (t) => [
    foreignKey({
      name: 'pack_contents_sku_fkey',
      columns: [t.retailerId, t.skuId],
      foreignColumns: [sku.retailerId, sku.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'pack_contents_content_fkey',
      columns: [t.retailerId, t.contentSkuId],
      foreignColumns: [sku.retailerId, sku.id],
    }).onDelete('cascade'),
    index('pack_contents_content_index').on(t.contentSkuId),
    check('pack_contents_self_check', sql`${t.skuId} <> ${t.contentSkuId}`),
    check('pack_contents_quantity_check', sql`${t.quantity} between 1 and ${sql.raw(String(STEPS_MAX))}`),
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
    /** Of one unit, as `listing_price` says, until `priceUntil`: read it by `priceNow`. */
    priceMinor: minorUnits().notNull(),
    /** When the next price begins or a promotion ends; null: nothing is set ahead. */
    priceUntil: instant(),
    isListed: boolean().notNull(),
    /** Order of the walk: zone, aisle, bay. */
    zone: text().notNull(),
    aisle: integer().notNull(),
    bay: integer().notNull(),
    /** Available units at or below which staff are alerted; null: no alert. */
    lowStockThreshold: integer(),
    /** Whether it was listed when its product was archived, so that it is listed again when that is brought back. */
    wasListed: boolean().notNull().default(false),
    /** Counts the changes of the offer. */
    version: integer().notNull().default(1),
    updatedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: 'listing_pkey', columns: [t.locationId, t.skuId] }),
    // Where one SKU is offered.
    index('listing_sku_index').on(t.skuId, t.locationId),
    // Whose price of now has ended.
    index('listing_price_until_index').on(t.priceUntil).where(sql`${t.priceUntil} is not null`),
    check('listing_was_listed_check', sql`not (${t.isListed} and ${t.wasListed})`),
    check('listing_threshold_check', sql`${t.lowStockThreshold} >= 0`),
    check('listing_walk_check', sql`${t.aisle} >= 0 and ${t.bay} >= 0`),
    index('listing_walk_index').on(t.locationId, t.zone, t.aisle, t.bay),
    // With it the largest cart stays within what JSON keeps exactly (docs/decisions, the width of sums).
    check('listing_price_check', sql`${t.priceMinor} between 1 and 10000000000`),
  ],
)

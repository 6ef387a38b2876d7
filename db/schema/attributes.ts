import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { AttributeId } from '@/db/ids'
import { type AttributeChoice, type AttributeKind, attributeKinds } from '@/db/schema/attribute-values'
import { category } from '@/db/schema/catalog'
import { SCALE_MAX } from '@/standards/quantity'

const KINDS = sql.raw(attributeKinds.map((kind) => `'${kind}'`).join(', '))

/** What a retailer tells of products in a category and below it, beside what every product has: the screen's size, the material. Products keep what they state of it in `attribute_values`. */
export const attribute = pgTable(
  'attribute',
  {
    id: uuid().$type<AttributeId>().notNull().primaryKey(),
    retailerId: uuid().notNull(),
    categoryId: uuid().notNull(),
    /** Among those of its category. */
    position: integer().notNull(),
    name: text().notNull(),
    kind: text().$type<AttributeKind>().notNull(),
    /** Of a number, as it is written behind it: `cm`; empty: none. */
    unit: text().notNull().default(''),
    /** Decimals of a number. */
    scale: integer().notNull().default(0),
    /** Whether a product lacks something that does not state it. */
    isRequired: boolean().notNull().default(false),
    /** In order. */
    choices: jsonb().$type<AttributeChoice[]>().notNull().default([]),
    /** Counts its changes. */
    version: integer().notNull().default(1),
  },
  (t) => [
    foreignKey({
      name: 'attribute_own_category_fkey',
      columns: [t.retailerId, t.categoryId],
      foreignColumns: [category.retailerId, category.id],
    }).onDelete('cascade'),
    uniqueIndex('attribute_name_key').on(t.categoryId, sql`lower(${t.name})`),
    index('attribute_retailer_index').on(t.retailerId),
    check('attribute_kind_check', sql`${t.kind} in (${KINDS})`),
    check(
      'attribute_number_check',
      sql`${t.scale} between 0 and ${sql.raw(String(SCALE_MAX))} and (${t.kind} = 'number' or (${t.unit} = '' and ${t.scale} = 0))`,
    ),
    check(
      'attribute_choices_check',
      sql`jsonb_typeof(${t.choices}) = 'array' and (jsonb_array_length(${t.choices}) > 0) = (${t.kind} in ('choice', 'several'))`,
    ),
  ],
)

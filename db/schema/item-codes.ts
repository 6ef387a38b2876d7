import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { sku } from '@/db/schema/catalog'

export const itemCodeKind = pgEnum('item_code_kind', ['gtin', 'plu', 'own'])

export const skuCode = pgTable(
  'sku_code',
  {
    retailerId: uuid().notNull(),
    /** What the spellings of one code have in common (`readItemCode`): of a GTIN 14 digits, of an own number capitals. */
    code: text().notNull(),
    skuId: uuid().notNull(),
    kind: itemCodeKind().notNull(),
    /** As it is shown and printed. */
    printed: text().notNull(),
    /** Units that it counts: more than 1 for a case. */
    units: integer().notNull(),
    /** In which order a SKU's codes are shown; the pack's is 0. */
    position: integer().notNull(),
    /** Whether it is `sku.gtin`. */
    isPack: boolean().notNull(),
  },
  (t) => [
    primaryKey({ name: 'sku_code_pkey', columns: [t.retailerId, t.code] }),
    foreignKey({
      name: 'sku_code_own_sku_fkey',
      columns: [t.retailerId, t.skuId],
      foreignColumns: [sku.retailerId, sku.id],
    }).onDelete('cascade'),
    index('sku_code_sku_index').on(t.skuId, t.position),
    uniqueIndex('sku_code_pack_key').on(t.skuId).where(sql`${t.isPack}`),
    check(
      'sku_code_code_check',
      sql`case ${t.kind}
        when 'gtin' then ${t.code} ~ '^[0-9]{14}$'
        when 'plu' then ${t.code} ~ '^[0-9]{4,5}$'
        else char_length(${t.code}) between 1 and 40 and ${t.code} = upper(${t.code}) end`,
    ),
    check(
      'sku_code_units_check',
      sql`${t.units} between 1 and 10000 and not (${t.isPack} and ${t.units} > 1)`,
    ),
    check('sku_code_pack_check', sql`not ${t.isPack} or ${t.kind} = 'gtin'`),
  ],
)

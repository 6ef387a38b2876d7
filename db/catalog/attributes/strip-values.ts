import { sql } from 'drizzle-orm'
import type { AttributeRow } from '@/db/catalog/attributes/list-attributes'
import type { Tx } from '@/db/client'

type Whose = Pick<AttributeRow, 'id' | 'retailerId'>

/** Takes an attribute away from all products that state it. */
export async function stripAttribute(tx: Tx, { id, retailerId }: Whose): Promise<void> {
  await tx.execute(sql`/* stripAttribute */
    update product set attribute_values = attribute_values - ${id}::text, version = version + 1
    where retailer_id = ${retailerId} and attribute_values ? ${id}::text`)
}

/** Takes one choice away from all products that have chosen it; who has chosen no other states nothing any more. */
export async function stripChoice(tx: Tx, { id, retailerId }: Whose, key: string): Promise<void> {
  await tx.execute(sql`/* stripChoice */
    update product set version = version + 1, attribute_values = case
      when jsonb_typeof(attribute_values -> ${id}::text) = 'array' and jsonb_array_length(attribute_values -> ${id}::text) > 1
        then jsonb_set(attribute_values, array[${id}::text], (attribute_values -> ${id}::text) - ${key}::text)
      else attribute_values - ${id}::text end
    where retailer_id = ${retailerId} and attribute_values ? ${id}::text
      and attribute_values -> ${id}::text @> to_jsonb(${key}::text)`)
}

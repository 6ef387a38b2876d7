import type { ISql } from 'postgres'
import type { Database } from '@/db/client'
import type { Cart } from '@/db/orders/cart/load-cart'
import { deleteInRounds } from '@/db/rows/delete-in-rounds'
import { fromJsonRow } from '@/db/rows/json-row'
import { type CartRefusal, cart } from '@/db/schema'

/** Who changes a cart, under which name. */
export interface CartCommand {
  /** `user:<id>` or `guest:<id>`. */
  owner: string
  /** The caller's idempotency key, 1 to 200 characters: a change takes effect once, however late it is delivered again. */
  key: string
  at: Date
}

/** The cart as it is; null where a repeated key finds none, because it became part of another one at a sign-in. */
export interface CartChanged {
  type: 'CartChanged'
  cart: Cart | null
}

/** The key was used for something else. Nothing was changed. */
interface KeyReused {
  type: 'KeyReused'
}

export type CartOutcome = CartChanged | KeyReused

/**
 * The part of a statement that takes a key: an insert that returns its row, or nothing where the key was used before. Of two deliveries at once the later
 * one waits here, before it touches the cart. `rest`, a sub-select, gives `refusal` (null: it is carried out) and says when there is something to be taken.
 */
export function takeKey(
  sql: ISql,
  { owner, key, contentHash }: Pick<CartCommand, 'owner' | 'key'> & { contentHash: string },
  rest = sql`(select null::jsonb as refusal)`,
) {
  return sql`(
    insert into cart_command (owner, key, content_hash, refusal)
    select ${owner}, ${key}, ${contentHash}, asked.refusal from ${rest} asked
    on conflict (owner, key) do nothing
    returning refusal)`
}

/** Answers a key that was used before: nothing is changed. */
export async function answerRepeat(
  { sql }: Database,
  { owner, key, contentHash }: Pick<CartCommand, 'owner' | 'key'> & { contentHash: string },
): Promise<CartOutcome | CartRefusal> {
  const [row] = await sql<
    { contentHash: string; refusal: CartRefusal | null; cart: string | null }[]
  >`/* answerRepeat */
    select c.content_hash as "contentHash", c.refusal, (select to_json(k)::text from cart k where k.owner = c.owner) as cart
    from cart_command c where c.owner = ${owner} and c.key = ${key}`
  if (!row) throw new Error('A key that was just found is gone')
  if (row.contentHash !== contentHash) return { type: 'KeyReused' }
  return row.refusal ?? { type: 'CartChanged', cart: readCart(row.cart) }
}

/** A cart that a statement gave as JSON. */
export function readCart(json: string): Cart
export function readCart(json: string | null): Cart | null
export function readCart(json: string | null): Cart | null {
  return json === null ? null : fromJsonRow(cart, JSON.parse(json))
}

/** Of keys that were used a day ago and longer: no network delivers so late, and the table does not grow without end. Returns how many. */
export function forgetCartCommands({ sql }: Pick<Database, 'sql'>): Promise<number> {
  return deleteInRounds(
    (limit) => sql`/* forgetCartCommands */
      delete from cart_command where ctid = any(array(
        select ctid from cart_command where at < now() - interval '1 day' limit ${limit}))`,
  )
}

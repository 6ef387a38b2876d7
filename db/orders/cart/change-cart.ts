import { uuidv7 } from 'uuidv7'
import { priceNowText } from '@/db/catalog/prices/price-now'
import type { Database } from '@/db/client'
import {
  answerRepeat,
  type CartCommand,
  type CartOutcome,
  readCart,
  takeKey,
} from '@/db/orders/cart/cart-command'
import type { Cart } from '@/db/orders/cart/load-cart'
import { hashContent } from '@/db/stock/content-hash'

/** States the wish for every line that has none of its own, in one statement. */
export async function setCartSubstitutionWish(
  database: Database,
  { wish, ...command }: CartCommand & { wish: Cart['substitutionWish'] },
): Promise<CartOutcome> {
  const { sql } = database
  const { owner, key } = command
  const now = command.at.toISOString()
  const asked = { owner, key, contentHash: hashContent('setCartSubstitutionWish', { wish }) }
  const [row] = await sql<{ cart: string }[]>`/* setCartSubstitutionWish */
    with asked as ${takeKey(sql, asked)}, opened as (
      insert into cart as c (id, owner, substitution_wish, lines_merged, version, created_at, updated_at)
      select ${uuidv7()}::uuid, ${owner}, ${wish}::substitution_wish, 0, 1, ${now}::timestamptz, ${now}::timestamptz from asked
      on conflict (owner) do update set substitution_wish = excluded.substitution_wish, version = c.version + 1, updated_at = excluded.updated_at
      returning *
    )
    select to_json(opened)::text as cart from opened`
  return row ? { type: 'CartChanged', cart: readCart(row.cart) } : answerUnrefused(database, asked)
}

/**
 * The customer has seen the present prices, and the note about lines from before the sign-in; in one statement. Once: an acceptance that is delivered late
 * does not accept the prices of then.
 */
export async function acknowledgeCart(database: Database, command: CartCommand): Promise<CartOutcome> {
  const { sql } = database
  const { owner, key } = command
  const now = command.at.toISOString()
  const asked = { owner, key, contentHash: hashContent('acknowledgeCart', {}) }
  const priceNow = sql.unsafe(priceNowText('g'))
  const [row] = await sql<{ cart: string }[]>`/* acknowledgeCart */
    with asked as ${takeKey(sql, asked)}, opened as (
      insert into cart as c (id, owner, substitution_wish, lines_merged, version, created_at, updated_at)
      select ${uuidv7()}::uuid, ${owner}, 'similar', 0, 1, ${now}::timestamptz, ${now}::timestamptz from asked
      on conflict (owner) do update set lines_merged = 0, version = c.version + 1, updated_at = excluded.updated_at
      returning *
    ), seen as (
      update cart_line l set price_minor_seen = ${priceNow}
      from opened, listing g
      where l.cart_id = opened.id and g.location_id = l.location_id and g.sku_id = l.sku_id and ${priceNow} <> l.price_minor_seen
    )
    select to_json(opened)::text as cart from opened`
  return row ? { type: 'CartChanged', cart: readCart(row.cart) } : answerUnrefused(database, asked)
}

/** Of a change that is never refused: who used the key for one that was, used it for something else. */
async function answerUnrefused(
  database: Database,
  asked: Parameters<typeof answerRepeat>[1],
): Promise<CartOutcome> {
  const outcome = await answerRepeat(database, asked)
  if (outcome.type === 'CartChanged' || outcome.type === 'KeyReused') return outcome
  throw new Error(`A change that cannot be refused was: ${outcome.type}`)
}

import type { PresentInvariant } from '@/db/audit/invariant'

export const balanceIsPossible: PresentInvariant = {
  number: 'I1',
  statement:
    'No balance is negative, and what is promised, unavailable or in the back room is in the building.',
  query: (sql) => sql`/* audit I1 */
    select location_id, sku_id, on_hand, reserved, unavailable, safety_stock, back_room from stock_level
    where on_hand < 0 or reserved < 0 or unavailable < 0 or safety_stock < 0 or reserved + unavailable > on_hand
      or back_room < 0 or back_room > on_hand`,
}

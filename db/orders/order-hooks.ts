import { lapseOrders } from '@/db/orders/lapse-orders'
import { shortenOrder } from '@/db/orders/shorten-order'
import type { ReservationOwner } from '@/db/stock/command'
import type { Followers } from '@/db/stock/followers'

/** What orders do when the engine ends their holds: in the same transaction, so that neither is ever without the other. */
export const orderHooks: Required<Followers> = {
  async onLapsed(tx, locationId, lapsed, at) {
    const reservationIds = lapsed.filter(isOrders).map(({ reservationId }) => reservationId)
    await lapseOrders(tx, { locationId, reservationIds, at })
  },
  async onShortened(tx, locationId, shortened, at) {
    for (const one of shortened.filter(isOrders)) await shortenOrder(tx, { locationId, shortened: one, at })
  },
}

function isOrders({ owner }: { owner: ReservationOwner }): boolean {
  return owner.kind === 'order_line'
}

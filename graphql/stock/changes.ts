import type { LocationId } from '@/db/ids'
import type * as engine from '@/db/stock/outcome'
import type { GraphqlContext } from '@/graphql/context'
import { canSeeStockNumbers } from '@/graphql/permissions/workplace'
import type { ShortenedReservationSource, StockChangeSource } from '@/graphql/stock/sources'

/** What a job changed, without the commands that changed nothing; balances only for those who may know them. */
export async function stockChanges(
  context: GraphqlContext,
  locationId: LocationId,
  { changes }: engine.StockChanged,
): Promise<StockChangeSource[]> {
  const mayKnow = await canSeeStockNumbers(context, locationId)
  return changes
    .filter(({ change }) => Object.values(change).some((units) => units !== 0))
    .map(({ skuId, change, balance, version }) => ({
      locationId,
      skuId,
      onHandChange: change.onHand,
      reservedChange: change.reserved,
      unavailableChange: change.unavailable,
      safetyStockChange: change.safetyStock,
      backRoomChange: change.backRoom,
      onHand: mayKnow ? balance.onHand : null,
      reserved: mayKnow ? balance.reserved : null,
      unavailable: mayKnow ? balance.unavailable : null,
      safetyStock: mayKnow ? balance.safetyStock : null,
      backRoom: mayKnow ? balance.backRoom : null,
      version,
    }))
}

export function shortenedReservations(
  locationId: LocationId,
  { shortened }: engine.StockChanged,
): ShortenedReservationSource[] {
  return shortened.map(({ reservationId, quantityLost }) => ({ locationId, reservationId, quantityLost }))
}

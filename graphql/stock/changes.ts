import type { LocationId } from '@/db/ids'
import type * as engine from '@/db/stock/outcome'
import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import type { GraphqlContext } from '@/graphql/context'
import type { ShortenedReservation, StockChange } from '@/graphql/generated/resolver-types'
import { canSeeStockNumbers } from '@/graphql/permissions/workplace'

/** What a job changed, without the commands that changed nothing; balances only for those who may know them. */
export async function stockChanges(
  context: GraphqlContext,
  locationId: LocationId,
  { changes }: engine.StockChanged,
): Promise<StockChange[]> {
  const mayKnow = await canSeeStockNumbers(context, locationId)
  return changes
    .filter(({ change }) => Object.values(change).some((units) => units !== 0))
    .map(({ skuId, change, balance, version }) => ({
      stockLevelId: encodeId('StockLevel', locationId, skuId),
      onHandChange: change.onHand,
      reservedChange: change.reserved,
      unavailableChange: change.unavailable,
      safetyStockChange: change.safetyStock,
      onHand: mayKnow ? balance.onHand : null,
      reserved: mayKnow ? balance.reserved : null,
      unavailable: mayKnow ? balance.unavailable : null,
      safetyStock: mayKnow ? balance.safetyStock : null,
      version,
    }))
}

export function shortenedReservations(
  locationId: LocationId,
  { shortened }: engine.StockChanged,
): ShortenedReservation[] {
  return shortened.map(({ reservationId, owner, quantityLost }) => ({
    reservationId: encodeId('Reservation', locationId, reservationId),
    ownerKind: toEnum(owner.kind),
    ownerId: owner.id,
    quantityLost,
  }))
}

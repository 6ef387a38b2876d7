import type { LocationId, ReservationId } from '@/db/ids'
import type { StockOutcome } from '@/db/stock/outcome'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import { isCommonRefusal, toProblem } from '@/graphql/problems'
import { stockChanges } from '@/graphql/stock/changes'
import { createReservationLoader } from '@/graphql/stock/loaders/create-reservation-loader'
import { unexpectedRefusal } from '@/graphql/stock/unexpected-refusal'

const endings = {
  committed: 'This hold was turned into a sale before.',
  released: 'This hold was given back before.',
  lapsed: 'The time of this hold ran out. Reserve again.',
}

/** What commit, release and extend of a reservation answer. */
export async function holdResult(
  context: GraphqlContext,
  { locationId, reservationId }: { locationId: LocationId; reservationId: ReservationId },
  outcome: StockOutcome,
) {
  if (isCommonRefusal(outcome)) return toProblem(outcome)
  const isEnded = outcome.type === 'ReservationEnded' || outcome.type === 'ReservationLapsed'
  if (!isEnded && outcome.type !== 'StockChanged') throw unexpectedRefusal(outcome)
  const loader = perRequest(context, createReservationLoader)
  const reservation = await getLoaded(loader, { locationId, id: reservationId })
  if (isEnded) {
    const ending = outcome.type === 'ReservationEnded' ? outcome.state : 'lapsed'
    return {
      __typename: 'ReservationAlreadyEnded' as const,
      code: 'RESERVATION_ALREADY_ENDED' as const,
      message: endings[ending],
      reservation,
    }
  }
  return {
    __typename: 'ReservationChanged' as const,
    reservation,
    changes: await stockChanges(context, locationId, outcome),
  }
}

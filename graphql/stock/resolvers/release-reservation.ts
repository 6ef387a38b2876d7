import * as engine from '@/db/stock/release-reservation'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { holdResult } from '@/graphql/stock/hold-result'

export const releaseReservation: NonNullable<MutationResolvers['releaseReservation']> = async (
  _parent,
  { input },
  context,
) => {
  const { key } = input
  const [locationId, reservationId] = decodeArgument('Reservation', input.reservationId)
  const authority = 'clientHolds' as const
  const request = { locationId, caller: context.caller, key, authority, reservationId }
  const outcome = await engine.releaseReservation(context.engine, request)
  return holdResult(context, request, outcome)
}

import * as engine from '@/db/stock/extend-reservation'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { holdResult } from '@/graphql/stock/hold-result'

export const extendReservation: NonNullable<MutationResolvers['extendReservation']> = async (
  _parent,
  { input },
  context,
) => {
  const { key, ttlSeconds } = input
  const [locationId, reservationId] = decodeArgument('Reservation', input.reservationId)
  const authority = 'clientHolds' as const
  const request = { locationId, caller: context.caller, key, authority, reservationId, ttlSeconds }
  const outcome = await engine.extendReservation(context.engine, request)
  return holdResult(context, request, outcome)
}

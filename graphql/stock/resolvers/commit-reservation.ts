import * as engine from '@/db/stock/commit-reservation'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { holdResult } from '@/graphql/stock/hold-result'

export const commitReservation: NonNullable<MutationResolvers['commitReservation']> = async (
  _parent,
  { input },
  context,
) => {
  const { key, reference } = input
  const quantity = input.quantity ?? undefined
  const [locationId, reservationId] = decodeArgument('Reservation', input.reservationId)
  const { caller } = context
  const authority = 'clientHolds' as const
  const request = { locationId, caller, key, authority, reservationId, quantity, reference }
  const outcome = await engine.commitReservation(context.engine, request)
  return holdResult(context, request, outcome)
}

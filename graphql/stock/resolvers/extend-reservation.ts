import * as engine from '@/db/stock/extend-reservation'
import { decodeArgument } from '@/graphql/catalog/decode-argument'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { checkKey, checkQuantity, firstProblem } from '@/graphql/problems/check-input'
import { holdResult } from '@/graphql/stock/hold-result'

const TTL_SECONDS_MAX = 86_400

export const extendReservation: NonNullable<MutationResolvers['extendReservation']> = async (
  _parent,
  { input },
  context,
) => {
  const { key, ttlSeconds } = input
  const problem = firstProblem(
    checkKey(key),
    checkQuantity('ttlSeconds', ttlSeconds, { max: TTL_SECONDS_MAX }),
  )
  if (problem) return problem
  const [locationId, reservationId] = decodeArgument('Reservation', input.reservationId)
  const authority = 'clientHolds' as const
  const request = { locationId, caller: context.caller, key, authority, reservationId, ttlSeconds }
  const outcome = await engine.extendReservation(context.engine, request)
  return holdResult(context, request, outcome)
}

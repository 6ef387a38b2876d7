import * as engine from '@/db/stock/commit-reservation'
import { decodeArgument } from '@/graphql/catalog/decode-argument'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { checkKey, checkQuantity, checkText, firstProblem } from '@/graphql/problems/check-input'
import { holdResult } from '@/graphql/stock/hold-result'

export const commitReservation: NonNullable<MutationResolvers['commitReservation']> = async (
  _parent,
  { input },
  context,
) => {
  const { key, reference } = input
  const quantity = input.quantity ?? undefined
  const problem = firstProblem(
    checkKey(key),
    checkText('reference', reference, { max: 200 }),
    quantity === undefined ? null : checkQuantity('quantity', quantity),
  )
  if (problem) return problem
  const [locationId, reservationId] = decodeArgument('Reservation', input.reservationId)
  const { caller } = context
  const authority = 'clientHolds' as const
  const request = { locationId, caller, key, authority, reservationId, quantity, reference }
  const outcome = await engine.commitReservation(context.engine, request)
  return holdResult(context, request, outcome)
}

import { uuidv7 } from 'uuidv7'
import * as engine from '@/db/stock/reserve-stock'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { invalidInput, isCommonRefusal, toProblem } from '@/graphql/problems'
import { stockChanges } from '@/graphql/stock/changes'
import { findSet } from '@/graphql/stock/find-set'
import { loadReservations, madeReservations } from '@/graphql/stock/made-reservations'
import { insufficientStock } from '@/graphql/stock/refusals'
import { unexpectedRefusal } from '@/graphql/stock/unexpected-refusal'

export const reserveStock: NonNullable<MutationResolvers['reserveStock']> = async (
  _parent,
  { input },
  context,
) => {
  const { key, lines, ownerId } = input
  const ttlSeconds = input.ttlSeconds ?? 900
  const [locationId] = decodeArgument('Location', input.locationId)
  const wanted = lines.map(({ skuId, quantity }) => ({ skuId: decodeArgument('Sku', skuId)[0], quantity }))
  const owner = { kind: 'client', id: ownerId } as const
  const named = new Set<string>()
  const nextId = () => {
    const id = uuidv7()
    named.add(id)
    return id
  }
  const request = {
    locationId,
    caller: context.caller,
    key,
    owner,
    lines: wanted,
    ttlSeconds,
    nextId,
  }
  const outcome = await engine.reserveStock(context.engine, request)
  const indexOf = (skuId: string) => wanted.findIndex((line) => line.skuId === skuId)
  if (outcome.type === 'UnknownSku' && (await findSet(context, { locationId, skuId: outcome.skuId }))) {
    const message = 'This is a set. Hold what is in it, in one request: all of its lines are held, or none.'
    return invalidInput(['lines', String(indexOf(outcome.skuId)), 'skuId'], message)
  }
  if (isCommonRefusal(outcome)) return toProblem(outcome, (command) => ['lines', String(command), 'quantity'])
  if (outcome.type === 'InsufficientStock') return insufficientStock(locationId, outcome, indexOf)
  if (outcome.type !== 'StockChanged') throw unexpectedRefusal(outcome)
  // Holds that this request itself made are known as they stand. Another's with the same key has its own deadline, even in the same batch, and may
  // have ended or been extended since.
  const isRetry = !outcome.changes.every(({ reservationId }) => named.has(reservationId ?? ''))
  return {
    __typename: 'StockReserved' as const,
    changes: await stockChanges(context, locationId, outcome),
    reservations: isRetry
      ? await loadReservations(context, locationId, outcome)
      : madeReservations(outcome, request),
  }
}

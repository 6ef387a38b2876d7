import { uuidv7 } from 'uuidv7'
import * as engine from '@/db/stock/reserve-stock'
import { decodeId } from '@/graphql/base/opaque-id'
import { decodeArgument } from '@/graphql/catalog/decode-argument'
import type { MutationResolvers, ReserveStockLineInput } from '@/graphql/generated/resolver-types'
import { invalidInput, isCommonRefusal, toProblem } from '@/graphql/problems'
import { checkCount, checkKey, checkQuantity, checkText, firstProblem } from '@/graphql/problems/check-input'
import { explainId } from '@/graphql/problems/decode-input-id'
import { stockChanges } from '@/graphql/stock/changes'
import { loadReservations, madeReservations } from '@/graphql/stock/made-reservations'
import { insufficientStock } from '@/graphql/stock/refusals'
import { unexpectedRefusal } from '@/graphql/stock/unexpected-refusal'

const LINES_MAX = 200
const TTL_SECONDS_MAX = 86_400

export const reserveStock: NonNullable<MutationResolvers['reserveStock']> = async (
  _parent,
  { input },
  context,
) => {
  const { key, lines, ownerId } = input
  const ttlSeconds = input.ttlSeconds ?? 900
  const problem = firstProblem(
    checkKey(key),
    checkText('ownerId', ownerId, { min: 1, max: 200 }),
    checkQuantity('ttlSeconds', ttlSeconds, { max: TTL_SECONDS_MAX }),
    checkCount('lines', lines, { max: LINES_MAX }),
    ...lines.map(checkLine),
  )
  if (problem) return problem

  const [locationId] = decodeArgument('Location', input.locationId)
  const wanted = lines.map(({ skuId, quantity }) => ({ skuId: decodeArgument('Sku', skuId)[0], quantity }))
  const askedAt = context.clock()
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
    askedAt,
    nextId,
  }
  const outcome = await engine.reserveStock(context.engine, request)
  const indexOf = (skuId: string) => wanted.findIndex((line) => line.skuId === skuId)
  if (isCommonRefusal(outcome)) return toProblem(outcome, (command) => `lines.${command}.quantity`)
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

function checkLine({ skuId, quantity }: ReserveStockLineInput, index: number) {
  return decodeId('Sku', skuId) === null
    ? invalidInput(`lines.${index}.skuId`, explainId('Sku'), index)
    : checkQuantity(`lines.${index}.quantity`, quantity, { index })
}

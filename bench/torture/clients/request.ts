import type { Ask, Bucket, Verb } from '@/bench/torture/history'
import { encodeId } from '@/graphql/base/opaque-id'

const CHANGES =
  'changes { stockLevel { id } onHandChange reservedChange unavailableChange safetyStockChange onHand reserved unavailable safetyStock version }'
const LEVEL = 'stockLevel { id version onHand reserved unavailable safetyStock }'
const REFUSALS = `
  ... on Problem { code message }
  ... on Busy { retryAfterMs }
  ... on InvalidInput { problems { field message } }`
const SHORT = '... on InsufficientStock { lines { requested available index } }'
const HOLD = `
  ... on ReservationChanged { reservation { id } ${CHANGES} }
  ... on ReservationAlreadyEnded { reservation { id state } }`
const COUNT = `
  ... on StockChanged { ${LEVEL} ${CHANGES} shortened { reservation { id } quantityLost } }
  ... on UnitsPromised { promised ${LEVEL} } ${SHORT}`

function write(verb: Verb, selection: string): string {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`
  return `mutation Torture($input: ${type}!) { ${verb}(input: $input) { __typename ${selection} ${REFUSALS} } }`
}

const DOCUMENTS: Record<Verb, string> = {
  reserveStock: write('reserveStock', `... on StockReserved { reservations { id } ${CHANGES} } ${SHORT}`),
  commitReservation: write('commitReservation', HOLD),
  releaseReservation: write('releaseReservation', HOLD),
  extendReservation: write('extendReservation', HOLD),
  adjustStock: write('adjustStock', COUNT),
  setStock: write('setStock', `${COUNT} ... on VersionConflict { expectedVersion ${LEVEL} }`),
  moveStock: write('moveStock', COUNT),
}

export const READ_LEVEL = `query Torture($id: ID!) { ${LEVEL.replace('stockLevel', 'stockLevel(id: $id)')} }`

const BUCKETS: Record<Bucket, string> = {
  onHand: 'ON_HAND',
  unavailable: 'UNAVAILABLE',
  safetyStock: 'SAFETY_STOCK',
}

/** The request's body, the same in every attempt. */
export function writeRequest(locationId: string, key: string, ask: Ask): string {
  return JSON.stringify({
    query: DOCUMENTS[ask.verb],
    variables: { input: { key, ...toInput(locationId, ask) } },
  })
}

function toInput(locationId: string, ask: Ask): Record<string, unknown> {
  switch (ask.verb) {
    case 'reserveStock':
      return {
        locationId: encodeId('Location', locationId),
        ownerId: 'torture',
        lines: ask.lines.map(({ skuId, quantity }) => ({ skuId: encodeId('Sku', skuId), quantity })),
        ttlSeconds: ask.ttlSeconds,
      }
    case 'commitReservation':
    case 'releaseReservation':
    case 'extendReservation': {
      const { verb: _, reservationId, ...rest } = ask
      return { reservationId: encodeId('Reservation', locationId, reservationId), ...rest }
    }
    case 'moveStock': {
      const { quantity, direction } = ask
      return {
        stockLevelId: encodeId('StockLevel', locationId, ask.skuId),
        quantity,
        direction,
        reason: 'DAMAGED',
      }
    }
    default: {
      const amount =
        ask.verb === 'adjustStock'
          ? { change: ask.change }
          : {
              quantity: ask.quantity,
              expectedVersion: ask.expectedVersion,
              ignoreVersion: ask.expectedVersion === null,
            }
      return {
        stockLevelId: encodeId('StockLevel', locationId, ask.skuId),
        bucket: BUCKETS[ask.bucket],
        reason: 'RECOUNT',
        onShortfall: ask.canShorten ? 'SHORTEN' : 'REFUSE',
        ...amount,
      }
    }
  }
}

import { encodeNotedId } from '@/bench/torture/clients/encode-noted-id'
import type { Ask, Bucket, StockAsk, Verb } from '@/bench/torture/history'

const CHANGES =
  'changes { stockLevel { id } onHandChange reservedChange unavailableChange safetyStockChange backRoomChange onHand reserved unavailable safetyStock backRoom version }'
const LEVEL = 'stockLevel { id version onHand reserved unavailable safetyStock backRoom }'
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

/** Without a message: its words follow what became of the order since. */
const ORDER_REFUSALS = `
  ... on Problem { code }
  ... on Busy { retryAfterMs }
  ... on InvalidInput { problems { field message } }`

function writeForOrder(verb: Verb, types: readonly string[], selection: string): string {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`
  const parts = types.map((name) => `... on ${name} { ${selection} }`).join(' ')
  return `mutation Torture($input: ${type}!) { ${verb}(input: $input) { __typename ${parts} ${ORDER_REFUSALS} } }`
}

const ORDER = 'order { id state version }'
const PICK = `pick { id state ${ORDER} }`
const ENDED = `line { id state } replacement { id } ${PICK}`

const DOCUMENTS: Record<Verb, string> = {
  checkOut: writeForOrder('checkOut', ['OrderHeld'], ORDER),
  payOrder: writeForOrder(
    'payOrder',
    ['OrderConfirmed', 'PaymentDeclined', 'PaymentPending', 'HoldLapsed', 'OrderNotPayable'],
    ORDER,
  ),
  cancelOrder: writeForOrder('cancelOrder', ['OrderCancelled', 'OrderNotCancellable'], ORDER),
  handOverOrder: writeForOrder('handOverOrder', ['OrderHandedOver', 'OrderNotPicked'], ORDER),
  claimPick: writeForOrder('claimPick', ['PickChanged'], PICK),
  unclaimPick: writeForOrder('unclaimPick', ['PickChanged'], PICK),
  finishPick: writeForOrder('finishPick', ['PickFinished'], `${PICK} captured { amountMinor }`),
  findLine: writeForOrder('findLine', ['LineEnded'], ENDED),
  missLine: writeForOrder('missLine', ['LineEnded'], ENDED),
  replaceLine: writeForOrder('replaceLine', ['LineEnded'], ENDED),
  reserveStock: write('reserveStock', `... on StockReserved { reservations { id } ${CHANGES} } ${SHORT}`),
  commitReservation: write('commitReservation', HOLD),
  releaseReservation: write('releaseReservation', HOLD),
  extendReservation: write('extendReservation', HOLD),
  adjustStock: write('adjustStock', COUNT),
  setStock: write('setStock', `${COUNT} ... on VersionConflict { expectedVersion ${LEVEL} }`),
  moveStock: write('moveStock', COUNT),
}

export const READ_LEVEL = `query Torture($id: ID!) { ${LEVEL.replace('stockLevel', 'stockLevel(id: $id)')} }`

export const READ_ORDER = `query Torture($id: ID!) { ${ORDER.replace('order', 'order(id: $id)')} }`

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
    case 'checkOut':
      return {
        locationId: encodeNotedId('Location', locationId),
        handover: ask.handover,
        slotStartAt: ask.slot.startAt,
        slotEndAt: ask.slot.endAt,
        contactName: 'Torture',
        contactEmail: 'torture@onshelf.example',
        address:
          ask.handover === 'DELIVERY' ? { line1: '1 Test Street', city: 'London', postcode: 'E1 1AA' } : null,
      }
    case 'payOrder':
      return { orderId: encodeNotedId('Order', locationId, ask.orderId), cardNumber: ask.card }
    case 'cancelOrder':
    case 'handOverOrder':
      return { orderId: encodeNotedId('Order', locationId, ask.orderId) }
    case 'claimPick':
    case 'unclaimPick':
    case 'finishPick':
      return { pickId: encodeNotedId('Pick', locationId, ask.pickId) }
    case 'findLine':
    case 'missLine':
    case 'replaceLine': {
      const { verb: _, orderId, lineId, ...rest } = ask
      const substitute = 'substituteSkuId' in rest && {
        substituteSkuId: encodeNotedId('Sku', rest.substituteSkuId),
      }
      return { lineId: encodeNotedId('OrderLine', locationId, orderId, lineId), ...rest, ...substitute }
    }
    default:
      return toStockInput(locationId, ask)
  }
}

function toStockInput(locationId: string, ask: StockAsk): Record<string, unknown> {
  switch (ask.verb) {
    case 'reserveStock':
      return {
        locationId: encodeNotedId('Location', locationId),
        ownerId: 'torture',
        lines: ask.lines.map(({ skuId, quantity }) => ({ skuId: encodeNotedId('Sku', skuId), quantity })),
        ttlSeconds: ask.ttlSeconds,
      }
    case 'commitReservation':
    case 'releaseReservation':
    case 'extendReservation': {
      const { verb: _, reservationId, ...rest } = ask
      return { reservationId: encodeNotedId('Reservation', locationId, reservationId), ...rest }
    }
    case 'moveStock': {
      const { quantity, direction } = ask
      return {
        stockLevelId: encodeNotedId('StockLevel', locationId, ask.skuId),
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
        stockLevelId: encodeNotedId('StockLevel', locationId, ask.skuId),
        bucket: BUCKETS[ask.bucket],
        reason: 'RECOUNT',
        onShortfall: ask.canShorten ? 'SHORTEN' : 'REFUSE',
        ...amount,
      }
    }
  }
}

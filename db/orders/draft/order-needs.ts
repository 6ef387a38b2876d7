import type { OrderId, OrderLineId, PickId, SkuId } from '@/db/ids'

export interface NamedLine {
  orderId: OrderId
  lineId: OrderLineId
}

/** What one request has to have read, by name. What is left out is not read for it. */
export interface OrderNeeds {
  /** Orders with their lines, payments and pick. */
  orderIds?: readonly OrderId[]
  /** The same by their picks. */
  pickIds?: readonly PickId[]
  /** Single lines, with their order and its pick: where the rest of the order has no part in what is decided. */
  lines?: readonly NamedLine[]
  /** Whose basket is bought: with the orders that they still hold here. */
  basketsOf?: readonly string[]
  /** Whose unpaid holds are counted: keyed digests of network addresses. */
  addressDigests?: readonly string[]
  /** Orders of which it is asked whether their customer went on to another. */
  overtakenIds?: readonly OrderId[]
  /** Of whom it is asked what else they are at work on. */
  shopperIds?: readonly string[]
  /** What may take another item's place. */
  offeredSkuIds?: readonly SkuId[]
  /** Orders by their lines: the owners of holds that ended, which stock knows by a word of their own. */
  lineIds?: readonly string[]
  /** New orders, each with a number. */
  numbers?: number
}

export type AllNeeds = { [Name in keyof OrderNeeds]-?: NonNullable<OrderNeeds[Name]> }

/** What all requests of a batch need, each thing once. */
export function joinNeeds(needs: readonly OrderNeeds[]): AllNeeds {
  const all = <T>(read: (one: OrderNeeds) => readonly T[] | undefined): T[] => [
    ...new Set(needs.flatMap((one) => [...(read(one) ?? [])])),
  ]
  return {
    orderIds: all((one) => one.orderIds),
    pickIds: all((one) => one.pickIds),
    lines: [...new Map(needs.flatMap((one) => one.lines ?? []).map((line) => [line.lineId, line])).values()],
    basketsOf: all((one) => one.basketsOf),
    // In one order for everyone: whoever locks them in another would wait in a circle.
    addressDigests: all((one) => one.addressDigests).sort(),
    overtakenIds: all((one) => one.overtakenIds),
    shopperIds: all((one) => one.shopperIds),
    offeredSkuIds: all((one) => one.offeredSkuIds),
    lineIds: all((one) => one.lineIds),
    numbers: needs.reduce((sum, one) => sum + (one.numbers ?? 0), 0),
  }
}

import type { SkuId } from '@/db/ids'

/** What one request has to have read, by name. What is left out is not read for it. */
export interface OrderNeeds {
  /** Orders with their lines, payments and pick. */
  orderIds?: readonly string[]
  /** The same by their picks. */
  pickIds?: readonly string[]
  /** Whose basket is bought: with the orders that they still hold here. */
  basketsOf?: readonly string[]
  /** Whose unpaid holds are counted: keyed digests of network addresses. */
  addressDigests?: readonly string[]
  /** Orders of which it is asked whether their customer went on to another. */
  overtakenIds?: readonly string[]
  /** Of whom it is asked what else they are at work on. */
  shopperIds?: readonly string[]
  /** What may take another item's place. */
  offeredSkuIds?: readonly SkuId[]
  /** Orders by their lines: whose holds ended. */
  lineIds?: readonly string[]
  /** New orders, each with a number. */
  numbers?: number
}

export type AllNeeds = { [Name in keyof OrderNeeds]-?: NonNullable<OrderNeeds[Name]> }

/** What all requests of a batch need, each thing once. */
export function joinNeeds(needs: readonly OrderNeeds[]): AllNeeds {
  const all = <Name extends Exclude<keyof OrderNeeds, 'numbers'>>(name: Name): string[] => [
    ...new Set(needs.flatMap((one) => [...(one[name] ?? [])])),
  ]
  return {
    orderIds: all('orderIds'),
    pickIds: all('pickIds'),
    basketsOf: all('basketsOf'),
    // In one order for everyone: whoever locks them in another would wait in a circle.
    addressDigests: all('addressDigests').sort(),
    overtakenIds: all('overtakenIds'),
    shopperIds: all('shopperIds'),
    offeredSkuIds: all('offeredSkuIds'),
    lineIds: all('lineIds'),
    numbers: needs.reduce((sum, one) => sum + (one.numbers ?? 0), 0),
  }
}

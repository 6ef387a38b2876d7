import { servesPostcode } from '@/db/catalog/postcode'
import type { Caller, SkuId } from '@/db/ids'
import { ORDER_TOTAL_MINOR_MAX } from '@/db/orders/cart/cart-bounds'
import { nameShortLines } from '@/db/orders/check-out/name-short-lines'
import { checkUnpaidOfAddress, findOrderTooLarge } from '@/db/orders/check-out/order-limits'
import { appendEvent, changeLine } from '@/db/orders/draft/change-rows'
import {
  type Basket,
  type BasketLine,
  type DraftOrder,
  isSlotOffered,
  type LineRow,
  type OrderDraft,
  type OrderRow,
  type Place,
} from '@/db/orders/draft/order-draft'
import type { OrderVerb } from '@/db/orders/draft/order-verb'
import { type Item, type LineTaxes, splitOrdered, taxesOf } from '@/db/orders/line-charge'
import type { CheckOutOutcome, DetailsMissing, PostcodeNotServed } from '@/db/orders/order-outcome'
import { listParts, type PartOfLine } from '@/db/orders/sets/set-parts'
import type { PostalAddress } from '@/db/schema/catalog'
import type { StockCommand } from '@/db/stock/command'

/** How long checkout holds units before they are paid for. */
export const HOLD_SECONDS = 15 * 60

export interface CheckOutRequest {
  kind: 'checkOut'
  /** A keyed digest of the network address they ask from; null where that says nothing about who asks. */
  addressDigest: string | null
  handover: 'pick_up' | 'delivery'
  slotStartAt: Date
  slotEndAt: Date
  contactName: string
  contactEmail: string
  address: PostalAddress | null
  note: string | null
}

export const decideCheckOut: OrderVerb<CheckOutRequest, CheckOutOutcome> = {
  needs: ({ addressDigest }, caller) => ({
    basketsOf: [caller],
    addressDigests: addressDigest === null ? [] : [addressDigest],
    numbers: 1,
  }),
  decide(draft, request, { caller, decideStock }) {
    const basket = draft.baskets.get(caller)
    const refusal = refuseBasket(draft, request, basket)
    if (refusal || !basket || !draft.place) return refusal ?? { type: 'EmptyCart' }
    const earlier = listEarlier(draft, caller)
    const lines = listWanted(basket)
    const unpaid = checkUnpaidOfAddress(
      draft,
      { customer: caller, addressDigest: request.addressDigest, lines, earlier },
      draft.place.retailer,
    )
    if ('type' in unpaid) return unpaid

    const made = makeOrder(draft, request, { caller, basket, place: draft.place, heldFrom: unpaid.heldFrom })
    const answer = decideStock([...releaseEarlier(earlier), ...reserveLines(made)])
    if (answer.type === 'InsufficientStock') return nameShortLines(basket, answer)
    if (answer.type !== 'StockChanged') return answer

    for (const one of earlier) giveUp(draft, one, caller)
    draft.orders.set(made.order.id, made)
    draft.made.orders.add(made.order)
    for (const line of made.lines) draft.made.lines.add(line)
    const { totalMinor, heldUntil } = made.order
    appendEvent(draft, made, caller, {
      kind: 'held',
      data: { totalMinor, heldUntil: heldUntil?.toISOString() },
    })
    return { type: 'OrderHeld', orderId: made.order.id }
  },
}

function refuseBasket(
  draft: OrderDraft,
  request: CheckOutRequest,
  basket: Basket | undefined,
): CheckOutOutcome | null {
  const { handover, slotStartAt, slotEndAt } = request
  const slot = { startAt: slotStartAt, endAt: slotEndAt }
  if (!draft.place) return { type: 'UnknownLocation' }
  const { closedUntil } = draft.place.location
  if (closedUntil && closedUntil > draft.at)
    return { type: 'LocationClosed', until: closedUntil.toISOString() }
  const unreachable = refuseDetails(request, draft.place)
  if (unreachable) return unreachable
  if (!isSlotOffered(draft, handover, slot)) return { type: 'SlotGone' }
  if (!basket) return { type: 'EmptyCart' }
  const { lines } = basket
  const gone = lines.filter((item) => [item, ...item.components].some(({ isListed }) => !isListed))
  if (gone.length > 0) return { type: 'NotListed', skuIds: gone.map(({ line }) => line.skuId) }
  const untold = draft.place.location.requiresParticulars
    ? lines.filter((item) => [item, ...item.components].some(({ isTold }) => !isTold))
    : []
  if (untold.length > 0) return { type: 'ParticularsMissing', skuIds: untold.map(({ line }) => line.skuId) }
  if (lines.some(({ line, priceMinor }) => priceMinor !== line.priceMinorSeen))
    return { type: 'PricesChanged' }
  if (sumBasket(basket, draft.place) > ORDER_TOTAL_MINOR_MAX) return { type: 'TotalTooLarge' }
  return (
    findOrderTooLarge({ lines: listBought(basket) }, draft.place.retailer) ??
    findOrderTooLarge({ lines: listWanted(basket) }, draft.place.retailer)
  )
}

/** What a page shows of where a place delivers is asked again here, of the place as it is now (L42). */
function refuseDetails(
  { handover, contactName, address }: CheckOutRequest,
  { location }: Place,
): DetailsMissing | PostcodeNotServed | null {
  const wanted: [field: string[], text: string | undefined][] = [[['contactName'], contactName]]
  if (handover === 'delivery') {
    for (const name of ['line1', 'city', 'postcode'] as const) {
      wanted.push([['address', name], address?.[name]])
    }
  }
  const missing = wanted.filter(([, text]) => !text?.trim())
  if (missing.length > 0) return { type: 'DetailsMissing', fields: missing.map(([field]) => field) }
  if (handover === 'pick_up' || !address) return null
  // A code of another country may read alike.
  const isServed =
    address.country === location.address.country && servesPostcode(location.postcodesServed, address.postcode)
  return isServed ? null : { type: 'PostcodeNotServed' }
}

/** What the customer put in. */
function listBought({ lines }: Basket) {
  return lines.map(({ line: { skuId, quantity }, rule }) => ({ skuId, quantity, rule }))
}

/** What is taken off the shelf for it: each item once (L4), however many lines and sets it is a part of. */
function listWanted({ lines }: Basket) {
  const wanted = new Map<SkuId, Pick<PartOfLine, 'skuId' | 'quantity' | 'rule'>>()
  for (const { skuId, quantity, rule } of lines.flatMap(partsOf)) {
    wanted.set(skuId, { skuId, quantity: quantity + (wanted.get(skuId)?.quantity ?? 0), rule })
  }
  return [...wanted.values()]
}

/** At the price that the customer saw, which is that of now. */
function partsOf(item: BasketLine): PartOfLine[] {
  const { skuId, quantity, priceMinorSeen } = item.line
  return listParts({ ...item, skuId, quantity, priceMinor: priceMinorSeen })
}

function sumBasket({ lines }: Basket, place: Place): number {
  return lines
    .flatMap(partsOf)
    .reduce((sum, part) => sum + splitOrdered({ ...part, ...taxesAt(place, part) }).totalMinor, 0)
}

function taxesAt({ retailer, rates }: Place, item: Item): LineTaxes {
  return taxesOf({ ...retailer, rates }, item)
}

/** Orders of the customer that are still held here: given up, so that nobody competes with themselves (L12). One whose time has run out lapses by itself. */
function listEarlier({ orders, at }: OrderDraft, caller: Caller): DraftOrder[] {
  return [...orders.values()].filter(
    ({ order: { customer, state, heldUntil } }) =>
      customer === caller && state === 'held' && heldUntil !== null && heldUntil > at,
  )
}

function releaseEarlier(earlier: readonly DraftOrder[]): StockCommand[] {
  return earlier.flatMap(({ order: { number }, lines }) =>
    lines.flatMap(({ state, reservationId }) =>
      state === 'held' && reservationId
        ? [{ kind: 'release' as const, reservationId, reference: number }]
        : [],
    ),
  )
}

function reserveLines({ order: { heldUntil }, lines }: DraftOrder): StockCommand[] {
  return lines.flatMap(({ id, skuId, quantity, reservationId }) =>
    reservationId
      ? [
          {
            kind: 'reserve' as const,
            reservationId,
            skuId,
            quantity,
            owner: { kind: 'order_line' as const, id },
            expiresAt: heldUntil,
          },
        ]
      : [],
  )
}

/** A payment that the gateway has not answered yet is given up with it: its answer finds nothing to confirm. */
function giveUp(draft: OrderDraft, earlier: DraftOrder, caller: Caller): void {
  for (const line of earlier.lines) if (line.state === 'held') changeLine(draft, line, { state: 'cancelled' })
  appendEvent(draft, earlier, caller, { kind: 'cancelled', data: { because: 'checked_out_again' } })
}

interface Making {
  caller: Caller
  basket: Basket
  place: Place
  /** Under what the hold counts as unpaid from an address; null for one who has paid before. */
  heldFrom: string | null
}

function makeOrder(
  draft: OrderDraft,
  request: CheckOutRequest,
  { caller, basket, place, heldFrom }: Making,
): DraftOrder {
  const { handover, slotStartAt, slotEndAt, contactName, contactEmail, address, note } = request
  const { locationId, at } = draft
  const orderId = draft.nextId()
  const order: OrderRow = {
    locationId,
    id: orderId,
    number: draft.nextNumber(),
    customer: caller,
    checkoutId: draft.nextId(),
    state: 'held',
    version: 0,
    handover,
    slotStartAt,
    slotEndAt,
    contactName,
    contactEmail,
    address: handover === 'delivery' ? address : null,
    note,
    currency: place.retailer.currency,
    substitutionWish: basket.wish,
    totalMinor: sumBasket(basket, place),
    heldUntil: new Date(at.getTime() + HOLD_SECONDS * 1_000),
    holdExtended: false,
    heldFrom,
    createdAt: at,
    confirmedAt: null,
    closedAt: null,
  }
  const parts = basket.lines.flatMap((item) => partsOf(item).map((part) => ({ item, part })))
  const lines = parts.map(({ item, part }, position): LineRow => {
    const { line } = item
    const { skuId, name, priceMinor, priceScale, pricePerStep, isWeighed, quantity } = part
    return {
      locationId,
      orderId,
      id: draft.nextId(),
      position,
      skuId,
      name,
      priceMinor,
      priceScale,
      pricePerStep,
      isWeighed,
      pricedFound: null,
      ...taxesAt(place, part),
      quantity,
      quantityFound: 0,
      state: 'held',
      reservationId: draft.nextId(),
      ...wishOf(item, basket.wish),
      ...setOf(item),
      replacesLineId: null,
      note: line.note,
      version: 1,
    }
  })
  return { order, lines, payments: [], pick: null }
}

type Wish = Pick<LineRow, 'substitutionWish' | 'substituteSkuId'>

/** What was named in place of a whole set stands in for no part of it: then nothing does (I12). */
function wishOf({ line, components }: BasketLine, wish: Basket['wish']): Wish {
  const { substitutionWish, substituteSkuId } = line
  const own = { substitutionWish: substitutionWish ?? wish, substituteSkuId }
  if (components.length === 0 || substituteSkuId === null) return own
  return {
    substitutionWish: own.substitutionWish === 'specific' ? 'refund' : own.substitutionWish,
    substituteSkuId: null,
  }
}

function setOf({
  line,
  name,
  components,
}: BasketLine): Pick<LineRow, 'setSkuId' | 'setName' | 'setQuantity'> {
  return components.length === 0
    ? { setSkuId: null, setName: null, setQuantity: null }
    : { setSkuId: line.skuId, setName: name, setQuantity: line.quantity }
}

import { hasSlot, listSlots, type Slot, type SlotHandover } from '@/db/catalog/slots'
import type { LocationId, NewId, OrderId, PickId, SkuId } from '@/db/ids'
import type { Numbers } from '@/db/orders/draft/order-numbers'
import type { Item, PriceBasis, Seller } from '@/db/orders/line-charge'
import type {
  cart,
  cartLine,
  location,
  order,
  orderEvent,
  orderLine,
  payment,
  pick,
  retailer,
} from '@/db/schema'
import type { QuantityRule } from '@/standards/quantity'

export type OrderRow = typeof order.$inferSelect
export type LineRow = typeof orderLine.$inferSelect
export type PaymentRow = typeof payment.$inferSelect
export type PickRow = typeof pick.$inferSelect
export type OrderEventRow = typeof orderEvent.$inferSelect

/** An order with some of its lines: those that were asked for by their names. */
export interface OrderPart {
  order: OrderRow
  /** By position. */
  lines: LineRow[]
  pick: PickRow | null
}

/** An order with everything that is decided about it, every line of it too. */
export interface DraftOrder extends OrderPart {
  /** Oldest first. */
  payments: PaymentRow[]
}

/** In what an item is sold, what its price is for, and what is taken beside it. */
export interface Sold extends PriceBasis, Item {
  rule: QuantityRule
  /** Whether it is priced by another unit than it is sold in. */
  isWeighed: boolean
}

/** What a set is put together of, with what a location says of it now. */
export interface SetComponent extends Sold {
  skuId: SkuId
  name: string
  /** Pieces of it in one set. */
  pieces: number
  /** Null: the location has no such listing. */
  priceMinor: number | null
  isListed: boolean
  isTold: boolean
}

/** A line of a customer's cart at the batch's location, with what the location says of it now. */
export interface BasketLine extends Sold {
  line: typeof cartLine.$inferSelect
  name: string
  /** Null: the location has no such listing. */
  priceMinor: number | null
  isListed: boolean
  /** Whether all is told of it that its category requires. */
  isTold: boolean
  /** Of a set what it is put together of; nothing of what is counted by itself. */
  components: SetComponent[]
}

export interface Basket {
  wish: (typeof cart.$inferSelect)['substitutionWish']
  /** In the order in which they were added. */
  lines: BasketLine[]
}

/** What somebody's address holds unpaid: one line of one order. */
export interface UnpaidLine {
  orderId: OrderId
  heldFrom: string
  skuId: SkuId
  quantity: number
  heldUntil: Date
}

/** What a location offers in place of another item. */
export interface Offer extends Sold {
  name: string
  priceMinor: number
}

/** The batch's location. */
export interface Place {
  location: typeof location.$inferSelect
  retailer: typeof retailer.$inferSelect
  /** The rates of tax that hold there now. */
  rates: Seller['rates']
}

/** Everything that was locked and read for the requests of a batch. Never changed: it is copied for each time that it is decided upon. */
export interface OrdersRead {
  locationId: LocationId
  place: Place | null
  orders: Map<OrderId, DraftOrder>
  /** Orders of which single lines were asked for; those that were read as a whole are not among them. */
  parts: Map<OrderId, OrderPart>
  /** By the owner of the cart. */
  baskets: Map<string, Basket>
  /** Customers who have paid here before. */
  paidBefore: Set<string>
  unpaid: UnpaidLine[]
  /** Orders whose customer went on to a later one that goes on. */
  overtaken: Set<OrderId>
  /** What shoppers are at work on, wherever that is. */
  atWork: Map<string, { locationId: LocationId; pickId: PickId }>
  offers: Map<SkuId, Offer>
  numbers: Numbers
}

/** What became of an order, for those who follow it: the payment of an order that ends is given up, the pick of one that is confirmed begins. */
export type OrderFollower = (draft: OrderDraft, whole: DraftOrder, event: OrderEventRow) => void

/** Orders, lines, payments and picks while a batch is decided. Rows are its own copies and change in place. */
export interface OrderDraft extends Omit<OrdersRead, 'numbers'> {
  at: Date
  nextId(): NewId
  nextNumber(): string
  followers: readonly OrderFollower[]
  made: { orders: Set<OrderRow>; lines: Set<LineRow>; payments: Set<PaymentRow>; picks: Set<PickRow> }
  changed: { orders: Set<OrderRow>; lines: Set<LineRow>; payments: Set<PaymentRow>; picks: Set<PickRow> }
  events: OrderEventRow[]
  /** When an order may be collected or delivered, as far as it was asked for: the same for all of the batch. */
  slots: Map<SlotHandover, Slot[]>
  /** What leaves whose cart, because it was bought. */
  bought: { owner: string; skuId: SkuId; units: number }[]
}

/** An order for whoever decides about single lines of it: the whole one where another of the batch needs that, so that each sees what the other did. */
export function findPart({ orders, parts }: OrderDraft, orderId: OrderId): OrderPart | undefined {
  return orders.get(orderId) ?? parts.get(orderId)
}

/** Whether units of the place are sold as an order is confirmed, not as they are picked. */
export function isShipped({ place }: OrderDraft): boolean {
  return place?.location.fulfilmentMode === 'shipped_from_warehouse'
}

/** Whether a customer may choose this slot now. */
export function isSlotOffered(draft: OrderDraft, handover: SlotHandover, slot: Slot): boolean {
  if (!draft.place) return false
  const slots = draft.slots.get(handover) ?? listSlots(draft.place.location, handover, draft.at)
  draft.slots.set(handover, slots)
  return hasSlot(slots, slot)
}

/** Begins to decide upon what was read. */
export function openOrderDraft(
  read: OrdersRead,
  context: { at: Date; nextId(): NewId; followers: readonly OrderFollower[] },
): OrderDraft {
  let numbersUsed = 0
  return {
    ...read,
    ...context,
    nextNumber: () => read.numbers.get(numbersUsed++),
    orders: new Map([...read.orders].map(([id, whole]) => [id, copyOrder(whole)])),
    parts: new Map([...read.parts].map(([id, part]) => [id, copyPart(part)])),
    baskets: new Map([...read.baskets].map(([owner, basket]) => [owner, copyBasket(basket)])),
    paidBefore: new Set(read.paidBefore),
    atWork: new Map(read.atWork),
    made: { orders: new Set(), lines: new Set(), payments: new Set(), picks: new Set() },
    changed: { orders: new Set(), lines: new Set(), payments: new Set(), picks: new Set() },
    events: [],
    slots: new Map(),
    bought: [],
  }
}

function copyBasket({ wish, lines }: Basket): Basket {
  return { wish, lines: lines.map((one) => ({ ...one, line: { ...one.line } })) }
}

function copyPart({ order, lines, pick }: OrderPart): OrderPart {
  return { order: { ...order }, lines: lines.map((line) => ({ ...line })), pick: pick && { ...pick } }
}

function copyOrder(whole: DraftOrder): DraftOrder {
  return { ...copyPart(whole), payments: whole.payments.map((payment) => ({ ...payment })) }
}

import type { NewEvent, NewLineEvent } from '@/db/orders/draft/change-rows'
import { type PriceBasis, splitOrdered, taxesOf } from '@/db/orders/line-charge'
import type { order, orderEvent, orderLine, payment } from '@/db/schema/orders'
import type { pick } from '@/db/schema/picks'
import { demoId } from '@/db/seed/demo-id'
import { demoRates } from '@/db/seed/demo-taxes'
import type { NamedLine, NamedOrder } from '@/db/seed/history/movement'
import type { PlannedLine } from '@/db/seed/history/plan-orders'

export interface OrderRows {
  order: typeof order.$inferInsert
  lines: (typeof orderLine.$inferInsert)[]
  events: (typeof orderEvent.$inferInsert)[]
  payment: typeof payment.$inferInsert
  pick: typeof pick.$inferInsert
}

const HOUR = 60 * 60_000

/** Everything that is written down about one order beside its stock. */
export function buildOrderRows(seed: number, named: NamedOrder): OrderRows {
  const { plan, id, locationId, lines, customer } = named
  const totalMinor = sum(
    lines,
    chargeOf((line) => line.quantity),
  )
  const events = buildEvents(named, totalMinor)
  const slotStartAt = new Date(Math.ceil((plan.heldAt.getTime() + 2 * HOUR) / HOUR) * HOUR)
  return {
    order: {
      locationId,
      id,
      number: named.number,
      customer,
      checkoutId: demoId(seed, 'checkout', id),
      state: orderState(named),
      version: events.length,
      handover: plan.handover,
      slotStartAt,
      slotEndAt: new Date(slotStartAt.getTime() + HOUR),
      contactName: plan.customer.name,
      contactEmail: plan.customer.email,
      address: plan.handover === 'delivery' ? addressOf(named) : null,
      note: null,
      currency: 'GBP',
      substitutionWish: 'similar',
      totalMinor,
      heldUntil: null,
      holdExtended: true,
      createdAt: plan.heldAt,
      confirmedAt: plan.confirmedAt,
      closedAt: plan.cancelledAt ?? plan.handedOverAt ?? null,
    },
    lines: lines.map((line) => buildLine(named, line)),
    events,
    payment: buildPayment(seed, named, totalMinor),
    pick: buildPick(seed, named),
  }
}

function orderState({ plan }: NamedOrder): OrderRows['order']['state'] {
  if (plan.cancelledAt) return 'cancelled'
  if (plan.handedOverAt) return 'delivered'
  return plan.finishedAt ? 'picked' : 'confirmed'
}

function buildLine(named: NamedOrder, { line, id, reservationId, position }: NamedLine) {
  return {
    locationId: named.locationId,
    orderId: named.id,
    id,
    position,
    skuId: line.listing.row.skuId,
    name: line.listing.sku.row.name,
    priceMinor: line.listing.row.priceMinor,
    ...basisOf(line),
    isWeighed: isWeighed(line),
    ...taxesOfLine(line),
    quantity: line.quantity,
    quantityFound: line.quantityFound,
    state: line.ending === 'open' ? ('confirmed' as const) : line.ending,
    reservationId,
    substitutionWish: 'similar' as const,
  }
}

function buildEvents(named: NamedOrder, totalMinor: number): OrderRows['events'] {
  const { plan, customer, shopper, lines } = named
  const story: ((NewEvent | NewLineEvent) & { at: Date; caller: string })[] = [
    { kind: 'held', at: plan.heldAt, caller: customer, data: { totalMinor } },
    { kind: 'payment_started', at: plan.confirmedAt, caller: customer },
    { kind: 'confirmed', at: plan.confirmedAt, caller: customer },
  ]
  if (plan.cancelledAt) story.push({ kind: 'cancelled', at: plan.cancelledAt, caller: customer })
  if (plan.claimedAt) story.push({ kind: 'pick_claimed', at: plan.claimedAt, caller: shopper })
  const ended = lines.flatMap((line) => (line.endedAt ? [{ ...line, at: line.endedAt }] : []))
  for (const { line, id, at } of ended.sort((a, b) => a.at.getTime() - b.at.getTime())) {
    const kind = line.quantityFound > 0 ? 'line_found' : 'line_not_found'
    const { quantity, quantityFound } = line
    const data = { quantityFound, quantityMissing: quantity - quantityFound }
    story.push({ kind, at, caller: shopper, lineId: id, data })
  }
  if (plan.finishedAt) {
    const [at, found] = [plan.finishedAt, foundMinor(named)]
    story.push({ kind: 'pick_finished', at, caller: shopper, data: { totalMinor: found } })
    story.push({ kind: 'picked', at, caller: 'system', data: { capturedMinor: found } })
  }
  if (plan.handedOverAt) story.push({ kind: 'delivered', at: plan.handedOverAt, caller: shopper })
  return story.map(({ lineId = null, data = {}, ...event }, index) => ({
    locationId: named.locationId,
    orderId: named.id,
    sequence: index + 1,
    lineId,
    data,
    ...event,
  }))
}

function buildPayment(seed: number, named: NamedOrder, totalMinor: number): OrderRows['payment'] {
  const { plan, id, locationId } = named
  const capturedMinor = plan.finishedAt ? foundMinor(named) : 0
  const isVoid = plan.cancelledAt || (plan.finishedAt && capturedMinor === 0)
  return {
    locationId,
    orderId: id,
    id: demoId(seed, 'payment', id),
    state: isVoid ? 'voided' : plan.finishedAt ? 'captured' : 'authorised',
    currency: 'GBP',
    amountMinor: totalMinor,
    authorisedMinor: totalMinor,
    capturedMinor,
    refundedMinor: 0,
    gateway: 'sandbox',
    gatewayReference: `sandbox-${named.number}`,
    createdAt: plan.confirmedAt,
    updatedAt: plan.finishedAt ?? plan.cancelledAt ?? plan.confirmedAt,
    capturedAt: capturedMinor > 0 ? plan.finishedAt : null,
  }
}

function buildPick(seed: number, { plan, id, locationId, lines }: NamedOrder): OrderRows['pick'] {
  return {
    locationId,
    id: demoId(seed, 'pick', id),
    orderId: id,
    state: plan.cancelledAt ? 'cancelled' : plan.finishedAt ? 'finished' : 'queued',
    shopperId: plan.claimedAt ? plan.shopper.id : null,
    version: plan.finishedAt ? lines.length + 3 : plan.cancelledAt ? 2 : 1,
    queuedAt: plan.confirmedAt,
    claimedAt: plan.claimedAt ?? null,
    finishedAt: plan.finishedAt ?? null,
  }
}

const streets = ['Ropewalk', 'Lantern Street', 'Heron Close', 'Saltpan Lane', 'Mill Rise', 'Tanyard Road']

function addressOf({ plan, number, lines }: NamedOrder) {
  const house = 1 + ((number.charCodeAt(0) + number.charCodeAt(1) * 7) % 90)
  const district = plan.location.place.postcodesServed[0] ?? 'MH1'
  return {
    line1: `${house} ${streets[lines.length % streets.length]}`,
    city: plan.location.place.address.city,
    postcode: `${district.length > 2 ? district : `${district}1`} ${1 + (house % 9)}AB`,
    country: 'GB',
  }
}

function foundMinor({ lines }: NamedOrder): number {
  return sum(
    lines,
    chargeOf((line) => line.quantityFound),
  )
}

const chargeOf =
  (stepsOf: (line: PlannedLine) => number) =>
  ({ line }: NamedLine): number =>
    splitOrdered({
      priceMinor: line.listing.row.priceMinor,
      quantity: stepsOf(line),
      ...basisOf(line),
      ...taxesOfLine(line),
      isWeighed: isWeighed(line),
    }).totalMinor

function taxesOfLine({ listing: { sku } }: PlannedLine) {
  const { taxClass = 'standard', depositMinor = 0 } = sku.row
  const seller = { pricesIncludeTax: true, depositsBearTax: false, rates: demoRates }
  return taxesOf(seller, { taxClass, depositMinor, regularMinor: null })
}

function basisOf({ listing: { sku } }: PlannedLine): PriceBasis {
  return { priceScale: sku.row.priceScale ?? 0, pricePerStep: sku.row.pricePerStep ?? 1 }
}

function isWeighed({ listing: { sku } }: PlannedLine): boolean {
  const { quantityUnit = 'H87', priceUnit = 'H87' } = sku.row
  return quantityUnit !== priceUnit
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}

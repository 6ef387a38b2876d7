import type { Contradiction, OrderRow, Tables } from '@/bench/torture/check/tables'
import { groupBy } from '@/bench/torture/check/tables'
import type { History, OrderSighting } from '@/bench/torture/history'
import { foldLineState } from '@/db/orders/line-state'
import { foldOrderEvents, type OrderState } from '@/db/orders/order-state'

/** What goes with each state once nothing is under way: what is paid, and where the pick may stand. */
const GOES_WITH: Record<
  OrderState,
  { paid: 'authorised' | 'captured' | null; picks: readonly (string | null)[] }
> = {
  held: { paid: null, picks: [null] },
  confirmed: { paid: 'authorised', picks: ['queued'] },
  picking: { paid: 'authorised', picks: ['claimed'] },
  picked: { paid: 'captured', picks: ['finished'] },
  delivered: { paid: 'captured', picks: ['finished'] },
  // One of which nothing was found ends when its pick is finished.
  cancelled: { paid: null, picks: [null, 'cancelled', 'finished'] },
  lapsed: { paid: null, picks: [null] },
}

/** Each order, line, payment and pick stands where its events have led it, by the total tables; and whoever saw it saw a state that it had. */
export function checkOrderStates(history: History, { orders }: Tables): Contradiction[] {
  const found: Contradiction[] = []
  for (const order of orders) {
    for (const [name, what] of [...checkFolds(order), ...checkCompany(order)])
      found.push({ name, what: `${order.id}: ${what}` })
  }
  for (const [name, own] of groupBy(orders, ({ locationId, customer }) => `${locationId} ${customer}`)) {
    const held = own.filter(({ state }) => state === 'held')
    if (held.length > 1)
      found.push({
        name: 'a customer who competes with themselves',
        what: `${name}: ${held.map(({ id }) => id)}`,
      })
  }
  return [...found, ...checkSightings(history, orders)]
}

type Finding = [name: string, what: string]

function foldUpTo({ events }: OrderRow, version: number): string {
  try {
    return foldOrderEvents(events.slice(0, version))
  } catch (error) {
    return String(error)
  }
}

function checkFolds(order: OrderRow): Finding[] {
  const found: Finding[] = []
  const { state, version, events, lines, heldUntil } = order
  if (events.some(({ sequence }, index) => sequence !== index + 1) || events.length !== version)
    found.push(['events with a hole', `version ${version}, ${events.length} events`])
  const folded = foldUpTo(order, events.length)
  if (folded !== state) found.push(['an order that is not what its events say', `${state}, ${folded}`])
  if ((heldUntil !== null) !== (state === 'held'))
    found.push(['a deadline of an order that is not held', state])
  for (const { id, state: lineState } of lines) {
    const said = foldLineState(events, id)
    if (said !== lineState)
      found.push(['a line that is not what its events say', `${id}: ${lineState}, ${said}`])
  }
  return found
}

function checkCompany({ state, payments, pick, lines }: OrderRow): Finding[] {
  const found: Finding[] = []
  const { paid, picks } = GOES_WITH[state]
  const standing = payments
    .map((payment) => payment.state)
    .filter((one) => one === 'authorised' || one === 'captured')
  if (standing.join() !== (paid ?? ''))
    found.push(['an order that is paid otherwise than it stands', `${state}, ${standing.join()}`])
  if (!picks.includes(pick?.state ?? null))
    found.push(['a pick that stands otherwise than its order', `${state}, ${pick?.state}`])
  const waiting = payments.find(
    (payment) => payment.state === 'pending' || (payment.state === 'timed_out' && state !== 'held'),
  )
  if (waiting) found.push(['a payment that nobody settled', `${waiting.id} ${waiting.state}, ${state}`])
  const isOver = state === 'picked' || state === 'delivered' || state === 'cancelled' || state === 'lapsed'
  const open = lines.find((line) => line.state === 'held' || line.state === 'confirmed')
  if (isOver && open)
    found.push(['an open line of an order that is over', `${open.id} ${open.state}, ${state}`])
  return found
}

/** Every state that was answered or read is the one of that version; and who asks later sees no earlier version. */
function checkSightings({ commands, orderSightings }: History, orders: readonly OrderRow[]): Contradiction[] {
  const found: Contradiction[] = []
  const byId = new Map(orders.map((order) => [order.id, order]))
  const answered = commands.flatMap(({ attempts }) =>
    attempts.flatMap(({ answer, sentAt, endedAt }): OrderSighting[] =>
      answer.kind === 'final' && answer.reply.order ? [{ ...answer.reply.order, sentAt, endedAt }] : [],
    ),
  )
  for (const [id, seen] of groupBy([...answered, ...orderSightings], ({ orderId }) => orderId)) {
    const order = byId.get(id)
    if (!order) {
      found.push({ name: 'an order was seen that is not there', what: id })
      continue
    }
    let newest: OrderSighting | null = null
    for (const one of seen.toSorted((a, b) => a.endedAt - b.endedAt)) {
      const had = foldUpTo(order, one.version)
      if (one.version > order.version || had !== one.state.toLowerCase())
        found.push({
          name: 'a state was seen that never was',
          what: `${id} version ${one.version}: ${one.state}, ${had}`,
        })
      if (newest === null || one.version > newest.version) newest = one
    }
    for (const later of seen) {
      const before = seen.find(({ endedAt, version }) => endedAt < later.sentAt && version > later.version)
      if (before)
        found.push({
          name: 'later asked, earlier answered',
          what: `${id}: version ${before.version} was known before version ${later.version} was asked for`,
        })
    }
  }
  return found
}

import type { Database } from '@/db/client'
import type { NewId, OrderId } from '@/db/ids'
import { type OrderFollower, type OrdersRead, openOrderDraft } from '@/db/orders/draft/order-draft'
import { joinNeeds, type OrderNeeds } from '@/db/orders/draft/order-needs'
import { createOrderNumbers } from '@/db/orders/draft/order-numbers'
import type { OrderVerb } from '@/db/orders/draft/order-verb'
import { emptyOrders, lockAndReadOrders, selectStockNamed } from '@/db/orders/draft/read-orders'
import { writeOrders } from '@/db/orders/draft/write-orders'
import { lapseOrder } from '@/db/orders/follow-stock/lapse-order'
import { shortenOrder } from '@/db/orders/follow-stock/shorten-order'
import type { ReservationOwner } from '@/db/stock/command'
import type { BatchMembers, MemberRequest, MembersDraft, MembersState } from '@/db/stock/members'
import type { LapsedReservation } from '@/db/stock/outcome'

// Each verb knows its own request; here they are known by their kinds alone.
type AnyVerb = OrderVerb<never, unknown>

interface OrderMembersOptions {
  verbs: Record<string, AnyVerb>
  followers: readonly OrderFollower[]
}

type Read = Omit<OrdersRead, 'numbers'>

/** Orders, payments and picks as members of stock's batches: whatever is asked of them is read in one flight and written in one statement. */
export function createOrderMembers(
  database: Database,
  { verbs, followers }: OrderMembersOptions,
): BatchMembers {
  const orderNumbers = createOrderNumbers(database)

  function verbOf({ kind }: MemberRequest): OrderVerb<MemberRequest, unknown> {
    const verb = verbs[kind]
    if (!verb) throw new Error(`There is no verb ${kind}`)
    return verb as unknown as OrderVerb<MemberRequest, unknown>
  }

  return {
    read(sql, { locationId }, requests) {
      const needs = joinNeeds(
        requests.map(({ request, caller }): OrderNeeds => verbOf(request).needs(request, caller)),
      )
      const numbers = orderNumbers.take(locationId, needs.numbers)
      const read =
        requests.length > 0
          ? lockAndReadOrders(sql, locationId, needs)
          : Promise.resolve(emptyOrders(locationId))
      return {
        stock: requests.length > 0 ? selectStockNamed(sql, locationId, needs) : null,
        state: Promise.all([read, numbers]).then(([found, given]): MembersState => {
          const state: OrdersRead = { ...found, numbers: given }
          const looked = new Set<string>()
          return {
            skuIds: listSkusRead(state),
            open: (context) => openMembers(state, looked, context),
            async readOwners(owners) {
              const lineIds = owners.map(({ id }) => id)
              for (const id of lineIds) looked.add(id)
              addOrders(state, await lockAndReadOrders(sql, locationId, joinNeeds([{ lineIds }])))
            },
          }
        }),
      }
    },
  }

  function openMembers(
    state: OrdersRead,
    looked: ReadonlySet<string>,
    context: { at: Date; nextId(): NewId },
  ): MembersDraft {
    const draft = openOrderDraft(state, { ...context, followers })
    const orderOfLine = new Map<string, OrderId>()
    for (const { order, lines } of draft.orders.values())
      for (const { id } of lines) orderOfLine.set(id, order.id)
    const missing: ReservationOwner[] = []
    /** The order that a hold belongs to; null where there is none, or where it has to be read first. */
    const ownerOf = ({ owner }: Pick<LapsedReservation, 'owner'>) => {
      if (owner.kind !== 'order_line') return null
      const orderId = orderOfLine.get(owner.id)
      const whole = orderId && draft.orders.get(orderId)
      if (whole) return whole
      const made = [...draft.made.lines].find(({ id }) => id === owner.id)
      if (made) return draft.orders.get(made.orderId) ?? null
      if (!looked.has(owner.id)) missing.push(owner)
      return null
    }
    return {
      ownersMissing: missing,
      followLapsed(lapsed) {
        for (const one of lapsed) {
          const whole = ownerOf(one)
          const isItsHold = whole?.lines.some(({ reservationId }) => reservationId === one.reservationId)
          if (whole && isItsHold) lapseOrder(draft, whole)
        }
      },
      followShortened(shortened) {
        for (const one of shortened) {
          const whole = ownerOf(one)
          if (whole) shortenOrder(draft, whole, one)
        }
      },
      decide({ caller, request }, decideStock) {
        return verbOf(request).decide(draft, request, { caller, decideStock })
      },
      get changed() {
        const { orders, made, changed, events } = draft
        return {
          orders: new Map(
            events.map(({ orderId }) => [orderId, orders.get(orderId)?.order.version ?? 0] as const),
          ),
          picks: made.picks.size + changed.picks.size > 0,
        }
      },
      write: (sql, fence) => writeOrders(sql, draft, fence),
    }
  }
}

/** What baskets hold is known only once they were read; and what is offered has a level once somebody wants it. */
function listSkusRead({ baskets, offers }: Read): string[] {
  // A set has no level: its components have.
  const inBaskets = [...baskets.values()].flatMap(({ lines }) =>
    lines.flatMap(({ line, components }) =>
      components.length === 0 ? [line.skuId] : components.map(({ skuId }) => skuId),
    ),
  )
  return [...inBaskets, ...offers.keys()]
}

function addOrders(state: OrdersRead, more: Read): void {
  for (const [id, whole] of more.orders) {
    if (!state.orders.has(id)) state.orders.set(id, whole)
    state.parts.delete(id)
  }
}

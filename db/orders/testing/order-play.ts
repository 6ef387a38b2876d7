import { and, asc, eq, inArray } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { expect } from 'vitest'
import { newId, type OrderId } from '@/db/ids'
import { cancelOrder } from '@/db/orders/cancel-order/cancel-order'
import { acknowledgeCart } from '@/db/orders/cart/change-cart'
import { setCartLine } from '@/db/orders/cart/set-cart-line'
import { checkOut } from '@/db/orders/check-out/check-out'
import { handOverOrder } from '@/db/orders/hand-over-order/hand-over-order'
import type { LoadedOrder } from '@/db/orders/load-order'
import { chooseNext } from '@/db/orders/testing/choose-next'
import type { OrderFixture } from '@/db/orders/testing/open-order-fixture'
import { type ModelOrder, OrderModel } from '@/db/orders/testing/order-model'
import {
  CUSTOMERS,
  type OrderRound,
  type OrderStep,
  type PlainStep,
  SHOPPERS,
  SKUS,
} from '@/db/orders/testing/order-model-steps'
import { payOrder } from '@/db/payments/pay-order'
import type { GatewayAnswer, PaymentGateway } from '@/db/payments/payment-gateway'
import { settlePayment } from '@/db/payments/settle-payment/settle-payment'
import { claimPick, unclaimPick } from '@/db/picks/claim-pick/claim-pick'
import { findLine, missLine, replaceLine } from '@/db/picks/end-line/end-line'
import { finishPick } from '@/db/picks/finish-pick/finish-pick'
import type { TakeBackPickOutcome } from '@/db/picks/pick-outcome'
import type { TakeBackPickRequest } from '@/db/picks/take-back-pick/decide-take-back-pick'
import { cart, cartLine, listing, pick } from '@/db/schema'
import { adjustStock } from '@/db/stock/adjust-stock'
import { lapseExpired } from '@/db/stock/lapse-expired'

const PRICES = [250, 400]
const OPENING = 6

/** It says nothing by itself: what a bank says is a step of its own, so that it may come late, twice, or never. */
const gateway: PaymentGateway = {
  name: 'model',
  authorise: async () => ({ type: 'Pending' }),
  find: async () => ({ type: 'Pending' }),
  capture: async () => undefined,
  voidAuthorisation: async () => undefined,
}

interface Move {
  send(): Promise<{ type: string }>
  /** What the model says of it, at its place among the others; a function where that is known only after them. */
  decide(): string | (() => string)
  /** Whether its answer may be asked for again. */
  isOneRequest: boolean
}

/** A script of requests, played against Postgres through the lane and against the model at once. */
export class OrderPlay {
  private readonly customers = Array.from({ length: CUSTOMERS }, () => `user:${uuidv7()}`)
  private readonly shoppers = Array.from({ length: SHOPPERS }, () => uuidv7())
  private readonly orderIds: OrderId[] = []

  private constructor(
    private readonly shop: OrderFixture,
    private readonly skuIds: readonly string[],
    private readonly model: OrderModel,
  ) {}

  static async open(shop: OrderFixture, { isWarehouse }: { isWarehouse: boolean }): Promise<OrderPlay> {
    const skuIds: string[] = []
    for (let sku = 0; sku < SKUS; sku += 1) skuIds.push(await shop.takeSku(OPENING))
    const { db } = shop.database
    for (const [sku, priceMinor] of PRICES.entries()) {
      await db
        .update(listing)
        .set({ priceMinor })
        .where(eq(listing.skuId, skuIds[sku] ?? ''))
    }
    return new OrderPlay(shop, skuIds, new OrderModel(PRICES, [OPENING, OPENING], CUSTOMERS, isWarehouse))
  }

  async round({ seconds, wish, steps, isSentAgain }: OrderRound): Promise<void> {
    this.shop.clock.pass(seconds)
    const now = this.shop.clock.now.getTime()
    // A bank’s answer asks what else its customer holds: of orders that nobody else names, too. So they lapse before.
    if (steps.some(({ kind }) => kind === 'answer' || kind === 'goOn')) await this.lapse()
    this.model.lapse(now)
    if (wish) await this.wish(wish)
    const loaded = await Promise.all(this.orderIds.map((orderId) => this.shop.load(orderId)))
    const picks = await this.readPicks()
    const moves = steps.flatMap(
      (step) => this.plan(chooseNext(this.model.orders, step), { loaded, picks, now }) ?? [],
    )
    // Sent together, so that they share batches.
    const answering = moves.map(({ send }) => send())
    const decided = moves.map(({ decide }) => decide())
    this.model.settle()
    const expected = decided.map((outcome) => (typeof outcome === 'string' ? outcome : outcome()))
    const outcomes = await Promise.all(answering)
    expect(outcomes.map(({ type }) => type).join()).toEqual(expected.join())
    for (const outcome of outcomes)
      if ('orderId' in outcome && outcome.type === 'OrderHeld') this.orderIds.push(outcome.orderId as OrderId)
    const [first] = moves
    if (isSentAgain && first?.isOneRequest) expect(await first.send()).toEqual(outcomes[0])
    await this.lapse()
  }

  /** What Postgres says of everything. */
  async read() {
    const { shop, skuIds, customers } = this
    const [loaded, picks, balances, carts] = await Promise.all([
      Promise.all(this.orderIds.map((orderId) => shop.load(orderId))),
      this.readPicks(),
      Promise.all(skuIds.map((skuId) => shop.balance(skuId))),
      shop.database.db
        .select({ owner: cart.owner, skuId: cartLine.skuId, quantity: cartLine.quantity })
        .from(cartLine)
        .innerJoin(cart, eq(cart.id, cartLine.cartId))
        .where(inArray(cart.owner, customers)),
    ])
    return {
      balances: balances.map((balance) => ({ onHand: balance?.onHand, reserved: balance?.reserved })),
      carts: customers.map((owner) =>
        carts
          .filter((line) => line.owner === owner)
          .map(({ skuId, quantity }) => `${skuIds.indexOf(skuId)}: ${quantity}`)
          .sort(),
      ),
      orders: loaded.map(({ order, lines, payments }) => ({
        state: order.state,
        totalMinor: order.totalMinor,
        lines: lines
          .map(
            (line) =>
              `${skuIds.indexOf(line.skuId)}: ${line.quantity} at ${line.priceMinor}, ${line.state} ${line.quantityFound}`,
          )
          .sort(),
        payments: payments.map(({ state, capturedMinor }) => `${state} ${capturedMinor}`),
        pick: this.nameOf(picks.find(({ orderId }) => orderId === order.id)),
      })),
    }
  }

  /** What the model says of it. */
  expected(): Awaited<ReturnType<OrderPlay['read']>> {
    const { model } = this
    return {
      balances: this.skuIds.map((_, sku) => ({ onHand: model.onHand[sku], reserved: model.reserved(sku) })),
      carts: model.carts.map((lines) => [...lines].map(([sku, quantity]) => `${sku}: ${quantity}`).sort()),
      orders: model.orders.map((order) => ({
        state: order.state,
        totalMinor: model.total(order),
        lines: order.lines
          .map((line) => `${line.sku}: ${line.quantity} at ${line.price}, ${line.state} ${line.found}`)
          .sort(),
        payments: order.payments.map(({ state, captured }) => `${state} ${captured}`),
        pick: order.pick && `${order.pick.state} ${order.pick.shopper ?? 'nobody'}`,
      })),
    }
  }

  private nameOf(row: typeof pick.$inferSelect | undefined): string | null {
    return row ? `${row.state} ${row.shopperId ? this.shoppers.indexOf(row.shopperId) : 'nobody'}` : null
  }

  private lapse(): Promise<number> {
    return lapseExpired(this.shop.engine, { limit: 1_000 })
  }

  private readPicks(): Promise<(typeof pick.$inferSelect)[]> {
    const { database, locationId } = this.shop
    return database.db
      .select()
      .from(pick)
      .where(
        and(
          eq(pick.locationId, locationId),
          inArray(pick.orderId, this.orderIds.length > 0 ? this.orderIds : [newId()]),
        ),
      )
      .orderBy(asc(pick.id))
  }

  private async wish({ customer, sku, quantity }: NonNullable<OrderRound['wish']>): Promise<void> {
    const owner = this.customers[customer] ?? ''
    const { database, locationId, clock } = this.shop
    const line = { owner, key: uuidv7(), at: clock.now, locationId, skuId: this.skuIds[sku] ?? '', quantity }
    expect((await setCartLine(database, line)).type).toBe('CartChanged')
    await acknowledgeCart(database, { key: uuidv7(), owner, at: clock.now })
    this.model.carts[customer]?.set(sku, quantity)
  }

  /** Null where there is nothing yet that it could be about. */
  private plan(
    step: PlainStep,
    { loaded, picks, now }: { loaded: LoadedOrder[]; picks: (typeof pick.$inferSelect)[]; now: number },
  ): Move | null {
    const { engine, locationId } = this.shop
    const { model } = this
    const asked = { locationId, key: uuidv7() }
    const one = (send: Move['send'], decide: Move['decide'], isOneRequest = true): Move => ({
      send,
      decide,
      isOneRequest,
    })
    if (step.kind === 'checkOut') {
      const input = this.shop.checkOutInput(this.customers[step.customer] ?? '', asked)
      return one(
        () => checkOut(engine, input),
        () => model.checkOut(step.customer, now),
      )
    }
    if (step.kind === 'lose') {
      const about = {
        ...asked,
        caller: 'user:staff',
        skuId: this.skuIds[step.sku] ?? '',
        bucket: 'onHand',
        reason: 'lost',
      } as const
      const onShortfall = step.mayShorten ? 'shorten' : 'refuse'
      return one(
        () => adjustStock(engine, { ...about, change: -step.units, onShortfall }),
        () => model.lose(step.sku, step.units, step.mayShorten),
      )
    }
    const index = loaded.length - 1 - (step.order % Math.max(1, loaded.length))
    const [whole, order] = [loaded[index], model.orders[index]]
    if (!whole || !order) return null
    const orderId = whole.order.id
    const owner = this.customers[order.customer] ?? ''
    const stranger = (order.customer + 1) % CUSTOMERS
    if (step.kind === 'pay') {
      const customer = step.isStranger ? stranger : order.customer
      const input = {
        ...asked,
        orderId,
        caller: this.customers[customer] ?? '',
        cardNumber: '4242424242424242',
      }
      return one(
        () => payOrder(engine, gateway, input),
        () => model.pay(order, customer, now),
        false,
      )
    }
    if (step.kind === 'answer') return this.planAnswer(step, { whole, order, now })
    if (step.kind === 'cancel') {
      const caller =
        step.by === 'customer' ? owner : step.by === 'staff' ? 'user:staff' : (this.customers[stranger] ?? '')
      const customer = step.by === 'customer' ? order.customer : step.by === 'staff' ? 'staff' : stranger
      return one(
        () => cancelOrder(engine, { ...asked, orderId, caller, isStaff: step.by === 'staff' }),
        () => model.cancel(order, customer),
      )
    }
    if (step.kind === 'handOver') {
      return one(
        () => handOverOrder(engine, { ...asked, orderId, caller: 'user:staff' }),
        () => model.handOver(order),
      )
    }
    const shopperId = this.shoppers[step.shopper] ?? ''
    const work = { ...asked, caller: `user:${shopperId}`, shopperId }
    const pickId = picks.find((row) => row.orderId === orderId)?.id
    if (
      step.kind === 'claim' ||
      step.kind === 'unclaim' ||
      step.kind === 'takeBack' ||
      step.kind === 'finish'
    ) {
      // What is queued in this very round has no name yet.
      if (!pickId) return null
      if (step.kind === 'finish')
        return one(
          () => finishPick(engine, gateway, { ...work, pickId }),
          () => model.finish(order, step.shopper),
          false,
        )
      if (step.kind === 'takeBack') {
        const content = { pickId, shopperId }
        const request: TakeBackPickRequest = { kind: 'takeBackPick', ...content }
        return one(
          () =>
            engine.submit<TakeBackPickOutcome>({
              ...asked,
              caller: 'system',
              kind: 'takeBackPick',
              content,
              request,
            }),
          () => model.takeBack(order, step.shopper),
        )
      }
      const [ask, decide] =
        step.kind === 'claim' ? ([claimPick, 'claim'] as const) : ([unclaimPick, 'unclaim'] as const)
      return one(
        () => ask(engine, { ...work, pickId }),
        () => model[decide](order, step.shopper),
      )
    }
    if (step.kind !== 'miss' && step.kind !== 'find' && step.kind !== 'replace') return null
    const originals = whole.lines.filter(({ replacesLineId }) => replacesLineId === null)
    const lineIndex = step.line % originals.length
    const [row, line] = [originals[lineIndex], order.lines[lineIndex]]
    if (!row || !line) return null
    const about = { ...work, orderId, lineId: row.id }
    if (step.kind === 'miss')
      return one(
        () => missLine(engine, about),
        () => model.endLine(order, line, step.shopper, { how: 'miss' }),
      )
    const { quantity } = step
    if (step.kind === 'find')
      return one(
        () => findLine(engine, { ...about, quantity }),
        () => model.endLine(order, line, step.shopper, { how: 'find', quantity }),
      )
    const substituteSkuId = this.skuIds[(line.sku + 1) % SKUS] ?? ''
    return one(
      () => replaceLine(engine, { ...about, quantity, substituteSkuId }),
      () => model.endLine(order, line, step.shopper, { how: 'replace', quantity }),
    )
  }

  private planAnswer(
    { payment: place, said }: Extract<OrderStep, { kind: 'answer' }>,
    { whole, order, now }: { whole: LoadedOrder; order: ModelOrder; now: number },
  ): Move | null {
    const index = place % Math.max(1, whole.payments.length)
    const [row, payment] = [whole.payments[index], order.payments[index]]
    if (!row || !payment) return null
    const { engine, locationId } = this.shop
    const answers: Record<typeof said, GatewayAnswer> = {
      Authorised: { type: 'Authorised', reference: row.id },
      Declined: { type: 'Declined', reason: 'No.' },
      Pending: { type: 'Pending' },
      Unknown: { type: 'Unknown' },
    }
    const settlement = { locationId, orderId: whole.order.id, paymentId: row.id, answer: answers[said] }
    return {
      send: () => settlePayment(engine, gateway, settlement),
      decide: () => this.model.answer(order, payment, said, now),
      isOneRequest: said !== 'Pending',
    }
  }
}

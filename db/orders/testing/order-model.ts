// The rules about orders, payments and picks written a second time, as plain data and without a thought for speed. It shares no line with what
// decides in the product, so that the two can only agree by both being right.

export interface ModelLine {
  sku: number
  quantity: number
  found: number
  price: number
  state: 'held' | 'confirmed' | 'found' | 'replaced' | 'not_found' | 'short' | 'cancelled' | 'lapsed'
  /** Of its hold: when it was made, and as which of all. */
  madeAt: number
  place: number
  isSubstitute: boolean
}

export interface ModelPayment {
  state: 'pending' | 'authorised' | 'declined' | 'timed_out' | 'voided' | 'captured'
  captured: number
  /** What was answered to each thing that the gateway said of it. */
  answers: Map<string, string>
}

export interface ModelOrder {
  customer: number
  state: 'held' | 'confirmed' | 'picking' | 'picked' | 'delivered' | 'cancelled' | 'lapsed'
  createdAt: number
  heldUntil: number
  isExtended: boolean
  wasConfirmed: boolean
  lines: ModelLine[]
  payments: ModelPayment[]
  pick: { state: 'queued' | 'claimed' | 'finished' | 'cancelled'; shopper: number | null } | null
}

export type Ending =
  | { how: 'find'; quantity: number }
  | { how: 'miss' }
  | { how: 'replace'; quantity: number }

const HOLD_MS = 900_000

export class OrderModel {
  readonly orders: ModelOrder[] = []
  readonly carts: Map<number, number>[]
  private made = 0
  /** What follows when all that was asked at once was decided. */
  private later: (() => void)[] = []

  constructor(
    private readonly prices: readonly number[],
    readonly onHand: number[],
    customers: number,
    private readonly isWarehouse: boolean,
  ) {
    this.carts = Array.from({ length: customers }, () => new Map())
  }

  /** Units that live holds keep: in a warehouse a confirmed line was sold already. */
  reserved(sku: number): number {
    return this.keeping(sku).reduce((sum, { line }) => sum + line.quantity, 0)
  }

  total({ lines }: ModelOrder): number {
    return lines.reduce(
      (sum, { state, isSubstitute, quantity, price }) =>
        state === 'short' || isSubstitute ? sum : sum + quantity * price,
      0,
    )
  }

  settle(): void {
    for (const follow of this.later.splice(0)) follow()
  }

  lapse(now: number): void {
    for (const order of this.orders) {
      if (order.state !== 'held' || order.heldUntil > now) continue
      order.state = 'lapsed'
      this.turn(order, 'held', 'lapsed')
    }
  }

  checkOut(customer: number, now: number): string {
    const cart = this.carts[customer] ?? new Map<number, number>()
    if (cart.size === 0) return 'EmptyCart'
    const earlier = this.orders.filter((order) => order.customer === customer && order.state === 'held')
    const given = (sku: number) =>
      earlier
        .flatMap(({ lines }) => lines)
        .reduce((sum, line) => sum + (line.state === 'held' && line.sku === sku ? line.quantity : 0), 0)
    for (const [sku, quantity] of cart) if (this.free(sku) + given(sku) < quantity) return 'InsufficientStock'
    for (const order of earlier) this.end(order, 'cancelled')
    const lines = [...cart].map(([sku, quantity]) =>
      this.promise({ sku, quantity, price: this.prices[sku] ?? 0 }, now),
    )
    this.orders.push({
      customer,
      state: 'held',
      createdAt: now,
      heldUntil: now + HOLD_MS,
      isExtended: false,
      wasConfirmed: false,
      lines,
      payments: [],
      pick: null,
    })
    return 'OrderHeld'
  }

  /** Starts a payment; what it comes to is known when everything that was asked with it was decided. */
  pay(order: ModelOrder, customer: number, now: number): () => string {
    const refused = this.refusePayment(order, customer)
    if (refused) return () => refused
    if (!order.isExtended) Object.assign(order, { isExtended: true, heldUntil: now + HOLD_MS })
    const payment: ModelPayment = { state: 'pending', captured: 0, answers: new Map() }
    order.payments.push(payment)
    return () => {
      if (payment.state === 'pending') return 'PaymentPending'
      return order.wasConfirmed ? 'OrderConfirmed' : 'HoldLapsed'
    }
  }

  answer(order: ModelOrder, payment: ModelPayment, said: string, now: number): string {
    const before = payment.answers.get(said)
    if (before) return before
    const outcome = this.decideAnswer(order, payment, said, now)
    if (said !== 'Pending') payment.answers.set(said, outcome)
    return outcome
  }

  cancel(order: ModelOrder, customer: number | 'staff'): string {
    if (customer !== 'staff' && order.customer !== customer) return 'UnknownOrder'
    const open = order.lines.filter(({ state }) => state === 'held' || state === 'confirmed')
    const untouched = order.lines.every(({ state }) => ['held', 'confirmed', 'short'].includes(state))
    const mayEnd =
      order.state === 'held' ||
      (order.state === 'confirmed' && untouched) ||
      (order.state === 'picking' && untouched && open.length > 0)
    if (!mayEnd) return 'OrderNotCancellable'
    if (this.isWarehouse)
      for (const line of open) if (line.state === 'confirmed') this.stock(line.sku, line.quantity)
    this.end(order, 'cancelled')
    return 'OrderCancelled'
  }

  claim(order: ModelOrder, shopper: number): string {
    const { pick } = order
    if (!pick) return 'UnknownPick'
    const work = this.orders.find((one) => one.pick?.state === 'claimed' && one.pick.shopper === shopper)
    if (work === order) return 'PickChanged'
    if (work) return 'AlreadyPicking'
    if (pick.state !== 'queued') return 'PickTaken'
    Object.assign(pick, { state: 'claimed', shopper })
    order.state = 'picking'
    return 'PickChanged'
  }

  unclaim(order: ModelOrder, shopper: number): string {
    const { pick } = order
    if (!pick) return 'UnknownPick'
    if (pick.state !== 'claimed' || pick.shopper !== shopper) return 'PickNotYours'
    if (order.lines.some(({ state }) => state !== 'confirmed' && state !== 'short')) return 'PickUnderWay'
    Object.assign(pick, { state: 'queued', shopper: null })
    order.state = 'confirmed'
    return 'PickChanged'
  }

  /** Its shopper may not pick any more: what was found stays found, and the next one goes on there. */
  takeBack(order: ModelOrder, shopper: number): string {
    const { pick } = order
    if (!pick) return 'UnknownPick'
    if (pick.state !== 'claimed' || pick.shopper !== shopper) return 'PickNotYours'
    Object.assign(pick, { state: 'queued', shopper: null })
    order.state = 'confirmed'
    return 'PickChanged'
  }

  endLine(order: ModelOrder, line: ModelLine, shopper: number, ending: Ending): string {
    const { pick } = order
    if (!pick) return 'UnknownLine'
    if (pick.state !== 'claimed' || pick.shopper !== shopper) return 'PickNotYours'
    if (line.state !== 'confirmed') return 'LineAlreadyEnded'
    if ('quantity' in ending && ending.quantity > line.quantity) return 'QuantityNotOrdered'
    if (ending.how !== 'replace') {
      // What was not found is gone from the shelf; in a warehouse all of it has left already.
      if (!this.isWarehouse) this.stock(line.sku, -line.quantity)
      Object.assign(
        line,
        ending.how === 'find' ? { state: 'found', found: ending.quantity } : { state: 'not_found' },
      )
      return 'LineEnded'
    }
    const sku = (line.sku + 1) % this.prices.length
    if (this.free(sku) < ending.quantity) return 'InsufficientStock'
    if (!this.isWarehouse) this.stock(line.sku, -line.quantity)
    this.stock(sku, -ending.quantity)
    line.state = 'replaced'
    const most = Math.floor((line.price * line.quantity) / ending.quantity)
    const price = Math.min(this.prices[sku] ?? 0, most)
    const substitute = {
      sku,
      quantity: ending.quantity,
      found: ending.quantity,
      price,
      state: 'found',
      madeAt: 0,
      place: 0,
      isSubstitute: true,
    } as const
    order.lines.push(substitute)
    return 'LineEnded'
  }

  finish(order: ModelOrder, shopper: number): string {
    const { pick } = order
    if (!pick) return 'UnknownPick'
    if (pick.state === 'finished' && pick.shopper === shopper) return 'PickFinished'
    if (pick.state !== 'claimed' || pick.shopper !== shopper) return 'PickNotYours'
    if (order.lines.some(({ state }) => state === 'confirmed')) return 'LinesOpen'
    pick.state = 'finished'
    this.later.push(() => {
      const price = order.lines.reduce((sum, line) => sum + line.found * line.price, 0)
      const payment = order.payments.find(({ state }) => state === 'authorised')
      if (!payment) return
      if (price > 0) Object.assign(payment, { state: 'captured', captured: price })
      if (price > 0) order.state = 'picked'
      else this.end(order, 'cancelled')
    })
    return 'PickFinished'
  }

  handOver(order: ModelOrder): string {
    if (order.state !== 'picked') return 'OrderNotPicked'
    order.state = 'delivered'
    return 'OrderHandedOver'
  }

  lose(sku: number, units: number, mayShorten: boolean): string {
    if (units > (this.onHand[sku] ?? 0)) return 'InsufficientStock'
    let missing = units - this.free(sku)
    if (missing > 0 && !mayShorten) return 'UnitsPromised'
    const newest = this.keeping(sku).sort(
      (a, b) =>
        Number(a.line.state === 'confirmed') - Number(b.line.state === 'confirmed') ||
        b.line.madeAt - a.line.madeAt ||
        b.line.place - a.line.place,
    )
    for (const { order, line } of newest) {
      if (missing <= 0) break
      const lost = line.state === 'held' ? line.quantity : Math.min(line.quantity, missing)
      missing -= lost
      if (lost === line.quantity) line.state = 'short'
      else Object.assign(line, { quantity: line.quantity - lost, place: ++this.made })
      if (order.lines.some(({ state }) => state === 'held' || state === 'confirmed')) continue
      if (order.state === 'held') order.state = 'lapsed'
      if (order.state === 'confirmed' && order.lines.every((one) => one.state === 'short'))
        this.end(order, 'cancelled')
    }
    this.stock(sku, -units)
    return 'StockChanged'
  }

  private refusePayment(order: ModelOrder, customer: number): string | null {
    if (order.customer !== customer) return 'UnknownOrder'
    if (order.state === 'lapsed') return 'HoldLapsed'
    const isPending = order.payments.some(({ state }) => state === 'pending')
    return order.state !== 'held' || isPending ? 'OrderNotPayable' : null
  }

  private decideAnswer(order: ModelOrder, payment: ModelPayment, said: string, now: number): string {
    if (payment.state === 'declined') return 'PaymentDeclined'
    if (payment.state === 'timed_out' && said !== 'Authorised') return 'PaymentDeclined'
    if (payment.state !== 'pending' && payment.state !== 'timed_out')
      return order.wasConfirmed ? 'OrderConfirmed' : 'HoldLapsed'
    if (said === 'Pending') return 'PaymentPending'
    if (said === 'Unknown') {
      payment.state = 'timed_out'
      return 'PaymentDeclined'
    }
    if (said === 'Declined') {
      payment.state = 'declined'
      const declined = order.payments.filter(({ state }) => state === 'declined').length
      if (order.state === 'held' && declined >= 3) this.end(order, 'cancelled')
      return 'PaymentDeclined'
    }
    if (!this.isWanted(order) || !this.confirm(order, now)) {
      payment.state = 'voided'
      return order.wasConfirmed ? 'OrderConfirmed' : 'HoldLapsed'
    }
    payment.state = 'authorised'
    return 'OrderConfirmed'
  }

  private isWanted(order: ModelOrder): boolean {
    if (!order.lines.some(({ state }) => state === 'held' || state === 'lapsed')) return false
    if (order.state === 'held') return true
    if (order.state !== 'lapsed') return false
    return !this.orders.some(
      (other) =>
        other.customer === order.customer &&
        other.createdAt > order.createdAt &&
        other.state !== 'cancelled' &&
        other.state !== 'lapsed',
    )
  }

  /** False where the units of a hold that ran out are gone. */
  private confirm(order: ModelOrder, now: number): boolean {
    const open = order.lines.filter(({ state }) => state === 'held' || state === 'lapsed')
    if (order.state === 'lapsed') {
      if (open.some((line) => this.free(line.sku) < line.quantity)) return false
      for (const line of open) Object.assign(line, { madeAt: now, place: ++this.made })
    }
    for (const line of open) {
      if (this.isWarehouse) this.stock(line.sku, -line.quantity)
      line.state = 'confirmed'
      const cart = this.carts[order.customer]
      const left = (cart?.get(line.sku) ?? 0) - line.quantity
      if (left > 0) cart?.set(line.sku, left)
      else cart?.delete(line.sku)
    }
    Object.assign(order, {
      state: 'confirmed',
      wasConfirmed: true,
      pick: order.pick ?? { state: 'queued', shopper: null },
    })
    return true
  }

  private end(order: ModelOrder, state: 'cancelled'): void {
    order.state = state
    this.turn(order, 'held', state)
    this.turn(order, 'confirmed', state)
    for (const payment of order.payments) {
      if (['pending', 'timed_out', 'authorised'].includes(payment.state)) payment.state = 'voided'
    }
    if (order.pick && (order.pick.state === 'queued' || order.pick.state === 'claimed'))
      order.pick.state = 'cancelled'
  }

  private turn({ lines }: ModelOrder, from: ModelLine['state'], to: ModelLine['state']): void {
    for (const line of lines) if (line.state === from) line.state = to
  }

  private promise(line: Pick<ModelLine, 'sku' | 'quantity' | 'price'>, madeAt: number): ModelLine {
    this.made += 1
    return { ...line, found: 0, state: 'held', madeAt, place: this.made, isSubstitute: false }
  }

  private keeping(sku: number): { order: ModelOrder; line: ModelLine }[] {
    const keeps = (line: ModelLine) =>
      line.state === 'held' || (line.state === 'confirmed' && !this.isWarehouse)
    return this.orders.flatMap((order) =>
      order.lines.filter((line) => line.sku === sku && keeps(line)).map((line) => ({ order, line })),
    )
  }

  private free(sku: number): number {
    return (this.onHand[sku] ?? 0) - this.reserved(sku)
  }

  private stock(sku: number, change: number): void {
    this.onHand[sku] = (this.onHand[sku] ?? 0) + change
  }
}

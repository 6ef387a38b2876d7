import type { Deadline, StockCommand, StockSpot } from '@/db/stock/command'
import type { Buckets, StockOutcome } from '@/db/stock/outcome'

interface ModelHold {
  id: string
  skuId: string
  quantity: number
  expiresAt: number | null
  state: 'reserved' | 'committed' | 'released' | 'lapsed'
  madeAt: number
}

interface Shelf {
  /** One entry per unit in the building: `free`, `unavailable`, or the id of the hold that has it. */
  units: string[]
  /** Where a unit stands, one entry each; which of them it is does not matter, because a promise is for a unit and not for one of a spot. */
  spots: StockSpot[]
  safetyStock: number
}

/**
 * The rule written a second time, without a thought for speed: a shelf is an array of single units, and every command moves them one by
 * one. It shares no line with `decide`, so the two can only agree by both being right.
 */
export class StockModel {
  readonly empty: Buckets = { onHand: 0, reserved: 0, unavailable: 0, safetyStock: 0, backRoom: 0 }
  private shelves: Map<string, Shelf>
  private holds: ModelHold[] = []

  constructor(skuIds: readonly string[], opening: number) {
    const units = Array<string>(opening).fill('free')
    const spots = Array<StockSpot>(opening).fill('shelf')
    this.shelves = new Map(
      skuIds.map((skuId) => [skuId, { units: [...units], spots: [...spots], safetyStock: 0 }]),
    )
  }

  /** Which promises stand and which do not: the newest are broken first. */
  listHolds(): { id: string; state: string; quantity: number }[] {
    const holds = this.holds.map(({ id, state, quantity }) => ({ id, state, quantity }))
    return holds.sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  balance(skuId: string): Buckets {
    const { units, spots, safetyStock } = this.shelf(skuId)
    const free = units.filter((unit) => unit === 'free').length
    const backRoom = spots.filter((spot) => spot === 'backRoom').length
    const unavailable = units.filter((unit) => unit === 'unavailable').length
    const reserved = units.length - free - unavailable
    return { onHand: units.length, reserved, unavailable, safetyStock, backRoom }
  }

  /** The type of the outcome; `answered` only tells the ids of holds that a shortfall made. */
  decide(
    commands: readonly StockCommand[],
    now: number,
    answered: StockOutcome | undefined,
  ): StockOutcome['type'] {
    for (const hold of this.touched(commands)) {
      if (hold.state === 'reserved' && hold.expiresAt !== null && hold.expiresAt <= now) {
        this.end(hold, 'lapsed')
      }
    }
    const before = structuredClone({ shelves: this.shelves, holds: this.holds })
    const made =
      answered?.type === 'StockChanged' ? answered.shortened.flatMap((one) => one.newReservationId ?? []) : []
    let isShort = false
    for (const command of commands) {
      const refusal = this.apply(command, now, made)
      this.place('spot' in command && command.bucket === 'onHand' ? command.spot : undefined)
      if (refusal === 'InsufficientStock' && command.kind === 'reserve') isShort = true
      else if (refusal) return this.restore(before, isShort ? 'InsufficientStock' : refusal)
    }
    return isShort ? this.restore(before, 'InsufficientStock') : 'StockChanged'
  }

  private restore(
    before: { shelves: Map<string, Shelf>; holds: ModelHold[] },
    refusal: StockOutcome['type'],
  ): StockOutcome['type'] {
    this.shelves = before.shelves
    this.holds = before.holds
    return refusal
  }

  private apply(command: StockCommand, now: number, made: string[]): StockOutcome['type'] | null {
    switch (command.kind) {
      case 'reserve': {
        const { reservationId: id, skuId, quantity, expiresAt } = command
        const { units, safetyStock } = this.shelf(skuId)
        if (units.filter((unit) => unit === 'free').length - safetyStock < quantity)
          return 'InsufficientStock'
        this.replace(skuId, 'free', id, quantity)
        const expires = deadlineOf(expiresAt, now)
        this.holds.push({ id, skuId, quantity, expiresAt: expires, state: 'reserved', madeAt: now })
        return null
      }
      case 'commit':
      case 'release':
      case 'extend': {
        const hold = this.holds.find((one) => one.id === command.reservationId)
        if (!hold) return 'UnknownReservation'
        if (hold.state === 'lapsed') return 'ReservationLapsed'
        if (hold.state !== 'reserved') return 'ReservationEnded'
        if (command.kind === 'extend') hold.expiresAt = deadlineOf(command.expiresAt, now)
        if (command.kind === 'release') this.end(hold, 'released')
        if (command.kind === 'commit') {
          const sold = command.quantity ?? hold.quantity
          if (sold > hold.quantity) return 'InvalidQuantity'
          this.replace(hold.skuId, hold.id, 'sold', sold)
          const shelf = this.shelf(hold.skuId)
          shelf.units = shelf.units.filter((unit) => unit !== 'sold')
          this.end(hold, 'committed')
        }
        return null
      }
      case 'adjust':
        if (command.change === 0) return 'InvalidQuantity'
        if (
          command.bucket === 'onHand' &&
          command.spot &&
          -command.change > this.count(command.skuId, command.spot)
        )
          return 'InsufficientStock'
        return this.change(command.skuId, command.bucket, command.change, command.onShortfall, made)
      case 'set': {
        if (command.quantity < 0) return 'InvalidQuantity'
        const present =
          command.bucket === 'onHand' && command.spot
            ? this.count(command.skuId, command.spot)
            : this.balance(command.skuId)[command.bucket]
        const change = command.quantity - present
        return this.change(command.skuId, command.bucket, change, command.onShortfall, made)
      }
      case 'move': {
        const change = command.to === 'unavailable' ? command.quantity : -command.quantity
        return this.change(command.skuId, 'unavailable', change, command.onShortfall, made)
      }
      case 'carry': {
        const { spots } = this.shelf(command.skuId)
        const from = command.to === 'shelf' ? 'backRoom' : 'shelf'
        if (this.count(command.skuId, from) < command.quantity) return 'InsufficientStock'
        for (let done = 0; done < command.quantity; done += 1) spots[spots.indexOf(from)] = command.to
        return null
      }
      case 'lapse':
        return null
    }
  }

  private count(skuId: string, wanted: StockSpot): number {
    return this.shelf(skuId).spots.filter((spot) => spot === wanted).length
  }

  /** A spot for each unit that came; for each that went, one of where it was said to go from, else of the shelf, else any. */
  private place(said: StockSpot = 'shelf'): void {
    for (const { units, spots } of this.shelves.values()) {
      while (spots.length < units.length) spots.push(said)
      while (spots.length > units.length) spots.splice(Math.max(0, spots.indexOf(said)), 1)
    }
  }

  private change(
    skuId: string,
    bucket: 'onHand' | 'unavailable' | 'safetyStock',
    change: number,
    onShortfall: 'refuse' | 'shorten',
    made: string[],
  ): StockOutcome['type'] | null {
    const shelf = this.shelf(skuId)
    if (bucket === 'safetyStock') {
      if (shelf.safetyStock + change < 0) return 'InsufficientStock'
      shelf.safetyStock += change
      return null
    }
    if (bucket === 'onHand' && change > 0) {
      shelf.units.push(...Array<string>(change).fill('free'))
      return null
    }
    if (bucket === 'unavailable' && change < 0) {
      if (this.balance(skuId).unavailable < -change) return 'InsufficientStock'
      this.replace(skuId, 'unavailable', 'free', -change)
      return null
    }
    const taken = Math.abs(change)
    const { onHand, unavailable } = this.balance(skuId)
    if (taken > onHand - unavailable) return 'InsufficientStock'
    const free = shelf.units.filter((unit) => unit === 'free').length
    if (free < taken && onShortfall === 'refuse') return 'UnitsPromised'
    this.breakPromises(skuId, taken - free, made)
    this.replace(skuId, 'free', bucket === 'onHand' ? 'gone' : 'unavailable', taken)
    shelf.units = shelf.units.filter((unit) => unit !== 'gone')
    return null
  }

  private breakPromises(skuId: string, needed: number, made: string[]): void {
    const live = this.holds.filter((hold) => hold.skuId === skuId && hold.state === 'reserved')
    const newestFirst = (a: ModelHold, b: ModelHold) => b.madeAt - a.madeAt || (a.id < b.id ? 1 : -1)
    const carts = live.filter((hold) => hold.expiresAt !== null).sort(newestFirst)
    const orders = live.filter((hold) => hold.expiresAt === null).sort(newestFirst)
    let missing = needed
    for (const hold of [...carts, ...orders]) {
      if (missing <= 0) return
      const isPart = hold.expiresAt === null && hold.quantity > missing
      this.end(hold, hold.expiresAt === null ? 'released' : 'lapsed')
      if (isPart) {
        const rest = { ...hold, id: made.shift() ?? 'missing', quantity: hold.quantity - missing }
        this.holds.push({ ...rest, state: 'reserved' })
        this.replace(skuId, 'free', rest.id, rest.quantity)
      }
      missing -= hold.quantity
    }
  }

  private end(hold: ModelHold, state: ModelHold['state']): void {
    hold.state = state
    this.replace(hold.skuId, hold.id, 'free', hold.quantity)
  }

  /** Turns the first `count` units of one kind into another. */
  private replace(skuId: string, from: string, to: string, count: number): void {
    const { units } = this.shelf(skuId)
    for (let done = 0; done < count; done += 1) {
      const index = units.indexOf(from)
      if (index >= 0) units[index] = to
    }
  }

  /** Holds on the shelves that the commands name: only these are judged by the clock. */
  private touched(commands: readonly StockCommand[]): ModelHold[] {
    const skuIds = new Set(
      commands.map((command) =>
        'skuId' in command
          ? command.skuId
          : this.holds.find((hold) => hold.id === command.reservationId)?.skuId,
      ),
    )
    return this.holds.filter((hold) => skuIds.has(hold.skuId))
  }

  private shelf(skuId: string): Shelf {
    const shelf = this.shelves.get(skuId)
    if (!shelf) throw new Error(`The model has no shelf for ${skuId}.`)
    return shelf
  }
}

function deadlineOf(deadline: Deadline, now: number): number | null {
  if (deadline === null) return null
  return 'inSeconds' in deadline ? now + deadline.inSeconds * 1_000 : deadline.getTime()
}

import { describe, expect, it } from 'vitest'
import { chargeFound } from '@/db/orders/line-charge'
import { ask, openPlainDraft } from '@/db/orders/testing/ask-verb'
import { BY_PIECE, LINE, lineRow, ORDER, pickRow, wholeOrder } from '@/db/orders/testing/plain-rows'
import { decideFindLine, decideReplaceLine } from '@/db/picks/end-line/decide-end-line'

const inHand = { orderId: ORDER, lineId: LINE, shopperId: 'shopper-1' }
const find = (quantity: number, measured: number | null = null) =>
  ({ ...inHand, kind: 'findLine', quantity, measured }) as const
const replace = (quantity: number, measured: number | null = null) =>
  ({ ...inHand, kind: 'replaceLine', quantity, measured, substituteSkuId: 'rye' }) as const

/** Six apples of 180 g each on average, at 2.99 a kilogram. */
const apples = { quantity: 6, priceMinor: 299, priceScale: 3, pricePerStep: 180, isWeighed: true }
/** 300 g of cheese at 17.90 a kilogram. */
const cheese = { quantity: 300, priceMinor: 1_790, priceScale: 3 }
const kilograms = { unit: 'KGM', scale: 3, increment: 50, min: 100, max: 2_000 } as const

/** By the kilogram. */
const loose = { ...BY_PIECE, rule: kilograms, priceScale: 3 }

const open = (line: Parameters<typeof lineRow>[0], sold = BY_PIECE, priceMinor = 150) =>
  openPlainDraft({
    offers: new Map([['rye', { ...sold, name: 'Rye', priceMinor }]]),
    orders: [
      wholeOrder({
        order: { state: 'picking', heldUntil: null },
        lines: [lineRow({ state: 'confirmed', ...line })],
        pick: pickRow({ state: 'claimed', shopperId: 'shopper-1' }),
      }),
    ],
  })
const lastOf = (draft: ReturnType<typeof open>) => {
  const line = draft.orders.get(ORDER)?.lines.at(-1)
  if (!line) throw new Error('The order has lines.')
  return line
}

describe('what is sold by weight', () => {
  it('is charged by what the scale shows, rounded once', () => {
    const draft = open(cheese)
    const { commands } = ask(draft, decideFindLine, find(287))
    expect(commands).toMatchObject([
      { kind: 'commit', quantity: 287 },
      { kind: 'adjust', change: -13 },
    ])
    // 17.90 × 0.287 = 5.1373
    expect(chargeFound(lastOf(draft))).toBe(514)
  })

  it('is no more than was ordered, and not weighed a second time', () => {
    expect(ask(open(cheese), decideFindLine, find(301)).outcome).toMatchObject({
      type: 'QuantityNotOrdered',
      quantityMax: 300,
    })
    expect(ask(open(cheese), decideFindLine, find(300, 300)).outcome).toEqual({ type: 'MeasureNotAsked' })
  })
})

describe('what is sold by the piece and priced by weight', () => {
  it('is weighed when it is found, and charged by that', () => {
    const draft = open(apples)
    ask(draft, decideFindLine, find(5, 871))
    expect(lastOf(draft)).toMatchObject({ quantityFound: 5, pricedFound: 871 })
    // 2.99 × 0.871 = 2.60429
    expect(chargeFound(lastOf(draft))).toBe(260)
    expect(draft.events.at(-1)?.data).toEqual({ quantityFound: 5, quantityMissing: 1, measured: 871 })
  })

  it('costs at most what was authorised: what is over is told and not charged (I9)', () => {
    const draft = open(apples)
    ask(draft, decideFindLine, find(6, 1_234))
    expect(lastOf(draft)).toMatchObject({ quantityFound: 6, pricedFound: 1_080 })
    expect(draft.events.at(-1)?.data).toMatchObject({ measured: 1_234 })
  })

  it('is not found without its weight', () => {
    expect(ask(open(apples), decideFindLine, find(6)).outcome).toEqual({ type: 'MeasureMissing' })
    expect(ask(open(apples), decideFindLine, find(6, 0)).outcome).toEqual({ type: 'MeasureMissing' })
  })
})

describe('a substitute that is measured otherwise', () => {
  it('is as much as it is sold at once, at the lower of the two sums', () => {
    // A piece at 1.50 for 300 g at 17.90 a kilogram: 5.37.
    const piece = open(cheese)
    ask(piece, decideReplaceLine, replace(2))
    expect(chargeFound(lastOf(piece))).toBe(300)
    const dear = open(cheese, BY_PIECE, 999)
    ask(dear, decideReplaceLine, replace(1))
    expect(chargeFound(lastOf(dear))).toBe(537)
    // 0.5 kg at 17.90 for three pieces at 2.00.
    const weighed = open({}, loose, 1_790)
    ask(weighed, decideReplaceLine, replace(500))
    expect(chargeFound(lastOf(weighed))).toBeLessThanOrEqual(600)
    expect(chargeFound(lastOf(weighed))).toBeGreaterThanOrEqual(599)
    expect(ask(open({}, loose), decideReplaceLine, replace(2_001)).outcome).toMatchObject({
      quantityMax: 2_000,
    })
  })

  it('of the same steps is no more than was ordered', () => {
    const alike = open(cheese, loose)
    expect(ask(alike, decideReplaceLine, replace(301)).outcome).toMatchObject({ quantityMax: 300 })
    const apple = { ...BY_PIECE, priceScale: 3, pricePerStep: 150, isWeighed: true }
    expect(ask(open(apples, apple), decideReplaceLine, replace(7, 900)).outcome).toMatchObject({
      quantityMax: 6,
    })
    const draft = open(apples, apple, 399)
    ask(draft, decideReplaceLine, replace(6, 880))
    expect(lastOf(draft)).toMatchObject({ pricedFound: 880, isWeighed: true })
    // Six of 180 g at 2.99 were agreed: 3.23.
    expect(chargeFound(lastOf(draft))).toBeLessThanOrEqual(323)
  })
})

describe('a substitute with a deposit', () => {
  const draftOf = (more: Partial<typeof BY_PIECE>, priceMinor = 150) => {
    const draft = open({}, { ...BY_PIECE, ...more }, priceMinor)
    ask(draft, decideReplaceLine, replace(3))
    return lastOf(draft)
  }

  it('is charged with it, as long as both cost no more than what was ordered', () => {
    const line = draftOf({ depositMinor: 25 })
    expect(line).toMatchObject({ priceMinor: 150, depositMinor: 25 })
    expect(chargeFound(line)).toBe(525)
  })

  it('gives way by its price, and bears no deposit that is more than all that may be charged', () => {
    const dear = draftOf({ depositMinor: 25 }, 190)
    expect(dear).toMatchObject({ priceMinor: 175, depositMinor: 25 })
    expect(chargeFound(dear)).toBe(600)
    const dearest = draftOf({ depositMinor: 201 })
    expect(dearest).toMatchObject({ priceMinor: 0, depositMinor: 0 })
  })
})

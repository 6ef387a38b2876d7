import { describe, expect, it } from 'vitest'
import type { Hold } from '@/db/stock/decision'
import { AT, adjust, hold, job, level, run, SKU } from '@/db/stock/testing/decide-one-batch'

const cart = (id: string, createdAt: number) => hold({ id, quantity: 2, createdAt })
const line = (id: string, createdAt: number) => hold({ id, quantity: 4, createdAt, expiresAt: null })

/** Which holds lose units where a count misses so many of ten, all of them promised. */
function loseOf(holds: Hold[], units: number, reserved = 10) {
  return run([job(adjust(-units, 'shorten'))], [level({ reserved })], holds)
}
const namesOf = (decision: ReturnType<typeof run>) => decision.holdsChanged.map(({ id }) => id)

describe('a shortfall', () => {
  it('takes from every cart before it takes from an order, however new the order is', () => {
    const holds = [line('line', AT), cart('cart-1', AT - 2), cart('cart-2', AT - 1), cart('cart-3', AT - 3)]
    expect(namesOf(loseOf(holds, 6))).toEqual(['cart-2', 'cart-1', 'cart-3'])
    expect(namesOf(loseOf([...holds].reverse(), 6))).toEqual(['cart-2', 'cart-1', 'cart-3'])
  })

  it('takes from the larger id first where two began in the same millisecond: ids grow with time', () => {
    const holds = [cart('b', AT), cart('a', AT), cart('d', AT), cart('c', AT), cart('e', AT)]
    expect(namesOf(loseOf(holds, 6))).toEqual(['e', 'd', 'c'])
    expect(namesOf(loseOf([...holds].reverse(), 6))).toEqual(['e', 'd', 'c'])
  })

  it('I6: ends the hold that it cuts, and begins one for the rest in the same place, each with its entry', () => {
    const order = line('line', AT - 5)
    const { answers, entries, holdsMade, holdsChanged, levels } = loseOf([order], 7, 4)
    expect(holdsChanged).toEqual([{ ...order, state: 'released', quantityReturned: 4, endedAt: AT }])
    expect(holdsMade).toEqual([{ ...order, id: 'made-1', quantity: 3 }])
    const none = { onHand: 0, reserved: 0, unavailable: 0, safetyStock: 0, backRoom: 0 }
    const about = { skuId: SKU, reference: null, caller: 'user:1', commandKey: 'key' }
    const shorted = { ...about, reason: 'shorted' }
    const balance = { ...none, onHand: 10 }
    expect(entries).toEqual([
      {
        ...shorted,
        kind: 'released',
        version: 8,
        reservationId: 'line',
        change: { ...none, reserved: -4 },
        balance,
      },
      {
        ...shorted,
        kind: 'reserved',
        version: 9,
        reservationId: 'made-1',
        change: { ...none, reserved: 3 },
        balance: { ...balance, reserved: 3 },
      },
      {
        ...about,
        reason: 'recount',
        kind: 'adjusted',
        version: 10,
        reservationId: null,
        change: { ...none, onHand: -7 },
        balance: { ...none, onHand: 3, reserved: 3 },
      },
    ])
    expect(levels).toMatchObject([{ onHand: 3, reserved: 3, version: 10 }])
    const { id: reservationId, owner } = order
    const lost = { state: 'released', quantity: 4, quantityLost: 1, newReservationId: 'made-1' }
    expect(answers[0]).toMatchObject({ shortened: [{ reservationId, skuId: SKU, owner, ...lost }] })
  })

  it('lapses a cart whole, though a part would do', () => {
    const only = cart('cart', AT - 5)
    const { holdsChanged, holdsMade } = loseOf([only], 9, 2)
    expect(holdsChanged).toEqual([{ ...only, state: 'lapsed', quantityReturned: 2, endedAt: AT }])
    expect(holdsMade).toEqual([])
  })

  it('spares holds of other items and holds that have ended', () => {
    const newer = { createdAt: AT - 1, quantity: 2 }
    const others = [
      hold({ id: 'other', skuId: 'sku-2', ...newer }),
      hold({ id: 'ended', state: 'released', ...newer }),
    ]
    const decision = loseOf([...others, cart('cart', AT - 5)], 9, 2)
    expect(namesOf(decision)).toEqual(['cart'])
  })

  it('breaks none where the live holds that it knows do not cover it, and none where it was told to refuse', () => {
    const holds = [cart('cart', AT - 5), hold({ id: 'ended', state: 'released', quantity: 9 })]
    const promised = { type: 'UnitsPromised', skuId: SKU, promised: 10, shortfall: 3 }
    expect(loseOf(holds, 3)).toMatchObject({ answers: [promised], entries: [], holdsChanged: [] })
    const refused = run([job(adjust(-2, 'refuse'))], [level({ reserved: 10 })], holds)
    expect(refused).toMatchObject({ answers: [{ ...promised, shortfall: 2 }], entries: [], holdsChanged: [] })
  })

  it('breaks exactly what the live holds cover, and the last of them', () => {
    const holds = [cart('a', AT - 5), line('b', AT - 6), line('c', AT - 7)]
    expect(namesOf(loseOf(holds, 10))).toEqual(['a', 'b', 'c'])
  })

  it('gives back what it broke where a later command of the job is refused, and the next job finds it', () => {
    const order = line('line', AT - 5)
    const jobs = [job(adjust(-7, 'shorten'), { kind: 'release', reservationId: 'none' })]
    const { answers, entries, holdsMade } = run(
      [...jobs, job({ kind: 'commit', reservationId: 'line' })],
      [level({ reserved: 4 })],
      [order],
    )
    expect(answers).toMatchObject([{ type: 'UnknownReservation' }, { type: 'StockChanged' }])
    expect(entries).toMatchObject([{ kind: 'committed', version: 8 }])
    expect(holdsMade).toEqual([])
  })
})

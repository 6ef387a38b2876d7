import { describe, expect, it } from 'vitest'
import { decideAndServe, type ExpiredWanted } from '@/db/stock/decide-and-serve'
import type { DecideJob } from '@/db/stock/decision'
import { AT, adjust, hold, job, level, reserve, SKU } from '@/db/stock/testing/decide-one-batch'

const OTHER = 'sku-2'

/** Ten units of each of two SKUs, all held by single holds that have run out; the batch has read the first of the first SKU. */
async function serve(jobs: DecideJob[], { isCut = true, onHandOfOther = 10 } = {}) {
  const expired = [SKU, OTHER].flatMap((skuId) =>
    Array.from({ length: 10 }, (_, index) =>
      hold({ id: `${skuId}-${index}`, skuId, quantity: 1, expiresAt: AT }),
    ),
  )
  const reads: ExpiredWanted[][] = []
  const levels = [level({ reserved: 10 }), level({ skuId: OTHER, onHand: onHandOfOther, reserved: 10 })]
  const { decision } = await decideAndServe(
    { at: AT, levels, holds: expired.slice(0, 1), countMax: 1_000, nextId: () => 'made' },
    {
      isCut,
      decideJobs: (stock) => jobs.map((one) => stock.decideJob(one)),
      readExpired: async (wanted) => {
        reads.push([...wanted])
        return wanted.flatMap(({ skuId, holdsMax }) =>
          expired.filter((one) => one.skuId === skuId).slice(0, holdsMax),
        )
      },
    },
  )
  return { types: decision.answers.map(({ type }) => type), lapsed: decision.lapsed.length, reads }
}

describe('decideAndServe', () => {
  it('reads no more where nobody is refused, however much ran out', async () => {
    expect(await serve([job(reserve(1))])).toEqual({ types: ['StockChanged'], lapsed: 1, reads: [] })
  })

  it('reads no more where nothing was left out', async () => {
    const served = await serve([job(reserve(2))], { isCut: false })
    expect(served).toEqual({ types: ['InsufficientStock'], lapsed: 1, reads: [] })
  })

  it('L15: reads as many more of the level that is short as units are wanted of it, by all who were refused', async () => {
    expect(await serve([job(reserve(3))])).toEqual({
      types: ['StockChanged'],
      lapsed: 4,
      reads: [[{ skuId: SKU, holdsMax: 4 }]],
    })
    const second = { ...job(reserve(4, { id: 'new-2' })), key: 'key-2' }
    expect(await serve([job(reserve(3)), second])).toMatchObject({
      types: ['StockChanged', 'StockChanged'],
      reads: [[{ skuId: SKU, holdsMax: 8 }]],
    })
  })

  it('refuses only once there is nothing of the level that it has not read', async () => {
    expect(await serve([job(reserve(11))])).toEqual({
      types: ['InsufficientStock'],
      lapsed: 10,
      reads: [[{ skuId: SKU, holdsMax: 12 }], [{ skuId: SKU, holdsMax: 21 }]],
    })
  })

  it('L15: serves a job that becomes short only since another was served', async () => {
    const both = job(reserve(2), reserve(2, { skuId: OTHER, id: 'new-2' }))
    const after = { ...job(reserve(8, { skuId: OTHER, id: 'new-3' })), key: 'key-2' }
    expect(await serve([both, after], { onHandOfOther: 18 })).toEqual({
      types: ['StockChanged', 'StockChanged'],
      lapsed: 11,
      reads: [[{ skuId: SKU, holdsMax: 3 }], [{ skuId: OTHER, holdsMax: 8 }]],
    })
  })

  it('L15: counts no unit as promised whose hold ran out', async () => {
    expect(await serve([job(adjust(-5))])).toMatchObject({
      types: ['StockChanged'],
      reads: [[{ skuId: SKU, holdsMax: 5 }]],
    })
  })
})

import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { StockNews } from '@/graphql/live/live-hub'
import { createLocationStock } from '@/graphql/live/location-stock'
import type { StockLevelSource } from '@/graphql/stock/sources'

function openStock({ failures = 0, lag = 0 }: { failures?: number; lag?: number } = {}) {
  const statements: (readonly string[])[] = []
  let version = 1
  let failuresLeft = failures
  const stock = createLocationStock({
    read: async (skuIds) => {
      statements.push(skuIds)
      await sleep(5)
      if (failuresLeft-- > 0) throw new Error('The database is away.')
      return skuIds.map((skuId): StockLevelSource => {
        const shown = statements.length > lag ? version : 1
        const balance = { onHand: shown, reserved: 0, unavailable: 0, safetyStock: 0, backRoom: 0 }
        const set = skuId === 'set' ? { available: shown, version: shown, componentSkuIds: ['part'] } : null
        return {
          ...{ locationId: 'l', skuId, ...balance, version: shown },
          ...{ quantityMin: 1, updatedAt: new Date(0), set },
        }
      })
    },
    onFailure: () => undefined,
    onEmpty: () => undefined,
  })
  const change = (skuIds: string[]): void => {
    version += 1
    stock.wake(new Map(skuIds.map((skuId) => [skuId, version])))
  }
  return { stock, statements, change }
}

const skus = Array.from({ length: 100 }, (_, index) => `sku-${index}`)

async function take(events: AsyncIterableIterator<StockNews>): Promise<StockNews> {
  const event = await events.next()
  if (event.done) throw new Error('The watch has ended.')
  return event.value
}

describe('createLocationStock', () => {
  it('reads once for a thousand watchers, at the start and at each change', async () => {
    const { stock, statements, change } = openStock()
    const watchers = Array.from({ length: 1_000 }, () => stock.watch(skus))
    const snapshots = await Promise.all(watchers.map(take))
    expect(snapshots.every(({ isSnapshot, levels }) => isSnapshot && levels.length === 100)).toBe(true)
    // The first statement began when the first of them came; the next one serves all the others.
    expect(statements.length).toBeLessThanOrEqual(2)

    statements.length = 0
    change(['sku-7'])
    const news = await Promise.all(watchers.map(take))
    expect(news.every(({ levels }) => levels.length === 1 && levels[0]?.version === 2)).toBe(true)
    expect(statements).toEqual([['sku-7']])
    await stock.end()
  })

  it('reads until it sees what was told, where what it reads from lags behind', async () => {
    const { stock, statements, change } = openStock({ lag: 4 })
    const events = stock.watch(['sku-7'])
    await take(events)
    change(['sku-7'])
    expect((await take(events)).levels).toMatchObject([{ version: 2 }])
    expect(statements).toHaveLength(5)
    await stock.end()
  })

  it('tells who watches a set what became of it as soon as one of its components changes', async () => {
    const { stock, statements, change } = openStock({ lag: 3 })
    const events = stock.watch(['set'])
    await take(events)
    change(['part', 'another'])
    expect((await take(events)).levels).toMatchObject([{ skuId: 'set', version: 2 }])
    // Until what is in it is as new as was told.
    expect(statements.slice(1)).toEqual(Array(3).fill(['set', 'part']))
    change(['another'])
    await sleep(30)
    expect(statements).toHaveLength(4)
    await stock.end()
  })

  it('misses no change of a component that happens while the set is read for the first time', async () => {
    const { stock, statements, change } = openStock({ lag: 1 })
    const events = stock.watch(['set'])
    await sleep(1)
    change(['part'])
    await take(events)
    await sleep(30)
    expect(statements).toEqual([['set'], ['set']])
    expect((await take(events)).levels).toMatchObject([{ version: 2 }])
    await stock.end()
  })

  it('gathers what changes while a statement is under way into the next one', async () => {
    const { stock, statements, change } = openStock()
    const events = stock.watch(skus)
    await take(events)
    statements.length = 0
    for (let index = 0; index < 50; index++) change([`sku-${index}`])
    await sleep(50)
    expect(statements.length).toBeLessThanOrEqual(2)
    expect((await take(events)).levels).toHaveLength(50)
    await stock.end()
  })

  it('tells nobody else of what was read for a newcomer', async () => {
    const { stock } = openStock()
    const early = stock.watch(skus)
    await take(early)
    const late = stock.watch(skus)
    expect(await take(late)).toMatchObject({ isSnapshot: true })
    expect(await Promise.race([early.next(), sleep(50, 'nothing')])).toBe('nothing')
    await stock.end()
  })

  it('asks again where the database could not answer', async () => {
    const { stock, statements } = openStock({ failures: 1 })
    const events = stock.watch(['sku-1'])
    expect(await take(events)).toMatchObject({ isSnapshot: true, levels: [{ skuId: 'sku-1' }] })
    expect(statements).toHaveLength(2)
    await stock.end()
  })

  it('keeps at most one row per watched SKU for a reader that is away', async () => {
    const { stock, change } = openStock()
    const away = stock.watch(['sku-1', 'sku-2'])
    await take(away)
    for (let round = 0; round < 20; round++) {
      change(['sku-1', 'sku-2', 'sku-3'])
      await sleep(8)
    }
    const { levels } = await take(away)
    expect(levels.map(({ skuId, version }) => [skuId, version])).toEqual([
      ['sku-1', 21],
      ['sku-2', 21],
    ])
    await stock.end()
  })
})

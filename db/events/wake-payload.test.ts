import { describe, expect, it } from 'vitest'
import { joinWakes } from '@/db/events/join-wakes'
import { readWake } from '@/db/events/read-wake'
import { type Wake, wakePayloads } from '@/db/events/wake-payload'

const locationId = '0198c0de-0000-7000-8000-000000000001'
const mark = { teller: '0198c0de-0000-7000-8000-0000000000ff', number: 1_800_000_000_000 }

function versions(count: number): Map<string, number> {
  return new Map(
    Array.from({ length: count }, (_, n) => [
      `0198c0de-0000-7000-8000-${String(n).padStart(12, '0')}`,
      n + 1_000_000_000,
    ]),
  )
}

/** What listeners make of it. */
function send(wake: Wake): (Wake | null)[] {
  const payloads = wakePayloads(wake)
  for (const payload of payloads) expect(Buffer.byteLength(payload)).toBeLessThan(8_000)
  return payloads.map(readWake)
}

describe('a wake-up', () => {
  it('arrives as it was sent, in one message where it fits', () => {
    for (const wake of [
      { locationId },
      { locationId, picks: true },
      { locationId, stock: versions(3), orders: versions(2), picks: true, mark },
      { locationId, stock: new Map(), mark },
      { locationId, picks: true, prices: new Set(['a', 'b']) },
    ] satisfies Wake[])
      expect(send(wake)).toEqual('stock' in wake || 'picks' in wake ? [wake] : [])
  })

  it('takes several messages where it is long, each with the mark, and loses nothing', () => {
    const [stock, orders] = [versions(400), versions(160)]
    const heard = send({ locationId, stock, orders, picks: true, mark })
    expect(heard.length).toBeGreaterThan(3)
    expect(heard.every((wake) => wake?.mark?.number === mark.number)).toBe(true)
    expect(new Map(heard.flatMap((wake) => [...(wake?.stock ?? [])]))).toEqual(stock)
    expect(new Map(heard.flatMap((wake) => [...(wake?.orders ?? [])]))).toEqual(orders)
    expect(heard.filter((wake) => wake?.picks)).toHaveLength(1)
  })

  it('means all of the location where it would be too long', () => {
    expect(send({ locationId, stock: versions(1_201), mark })).toEqual([
      { locationId, stock: new Map(), mark },
    ])
  })
})

describe('joinWakes', () => {
  it('keeps of each id the newest version, and the last mark, in whichever order they come', () => {
    const first = { locationId, stock: new Map([['a', 3]]), picks: true, mark: { ...mark, number: 7 } }
    const second = {
      locationId,
      stock: new Map([
        ['a', 2],
        ['b', 1],
      ]),
      orders: new Map([['o', 1]]),
      mark: { ...mark, number: 8 },
    }
    const both = {
      ...second,
      stock: new Map([
        ['a', 3],
        ['b', 1],
      ]),
      picks: true,
    }
    expect(joinWakes(first, second)).toEqual(both)
    expect(joinWakes(second, first)).toEqual(both)
  })

  it('lets what means all of the location swallow what names some of it', () => {
    const all = { locationId, stock: new Map<string, number>() }
    const some = { locationId, stock: new Map([['a', 3]]), orders: new Map([['o', 1]]) }
    for (const joined of [joinWakes(all, some), joinWakes(some, all)])
      expect(joined).toEqual({ ...all, orders: some.orders })
  })
})

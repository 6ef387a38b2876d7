import { gql } from '@apollo/client'
import { describe, expect, it } from 'vitest'
import { createCache } from '@/components/apollo/create-cache'

const level = (version: number, fields: object = {}) => ({
  __typename: 'StockLevel',
  id: 's1',
  version,
  availability: { __typename: 'Availability', label: `AT_${version}`, quantityLeft: version },
  ...fields,
})

const LEVEL = gql`
  query Level {
    stockLevel(id: "s1") {
      id
      version
      availability {
        label
        quantityLeft
      }
    }
  }
`
const LEVELS = gql`
  subscription Levels {
    stockLevelChanged(locationId: "l1", skuIds: ["k1"]) {
      stockLevels {
        id
        version
        availability {
          label
        }
      }
    }
  }
`
const BALANCE = gql`
  query Balance {
    stockLevel(id: "s1") {
      id
      version
      onHand
    }
  }
`
const ORDER = gql`
  query Order {
    order(id: "o1") {
      id
      version
      state
      lines {
        id
        state
      }
    }
  }
`

const order = (version: number, state: string, lineState: string) => ({
  order: {
    __typename: 'Order',
    id: 'o1',
    version,
    state,
    lines: [{ __typename: 'OrderLine', id: 'ol1', state: lineState }],
  },
})

describe('NewestVersionCache', () => {
  it('takes a newer version from a query', () => {
    const cache = createCache()
    cache.writeQuery({ query: LEVEL, data: { stockLevel: level(1) } })
    cache.writeQuery({ query: LEVEL, data: { stockLevel: level(2) } })
    expect(cache.readQuery({ query: LEVEL })).toEqual({ stockLevel: level(2) })
  })

  it('keeps the newer version when a slow query comes after an event', () => {
    const cache = createCache()
    cache.writeQuery({ query: LEVEL, data: { stockLevel: level(5) } })
    cache.writeQuery({ query: LEVEL, data: { stockLevel: level(4) } })
    expect(cache.readQuery({ query: LEVEL })).toEqual({ stockLevel: level(5) })
  })

  it('keeps the newer version when a late event comes in a list', () => {
    const cache = createCache()
    cache.writeQuery({ query: LEVEL, data: { stockLevel: level(5) } })
    cache.write({
      dataId: 'ROOT_SUBSCRIPTION',
      query: LEVELS,
      result: {
        stockLevelChanged: {
          __typename: 'StockLevelEvent',
          stockLevels: [
            {
              __typename: 'StockLevel',
              id: 's1',
              version: 3,
              availability: { __typename: 'Availability', label: 'AT_3' },
            },
          ],
        },
      },
    })
    expect(cache.readQuery({ query: LEVEL })).toEqual({ stockLevel: level(5) })
  })

  it('adds fields to an object without taking the rest away, whichever came first', () => {
    const cache = createCache()
    cache.writeQuery({ query: LEVEL, data: { stockLevel: level(5) } })
    cache.writeQuery({
      query: BALANCE,
      data: { stockLevel: { __typename: 'StockLevel', id: 's1', version: 4, onHand: 40 } },
    })
    expect(cache.readQuery({ query: LEVEL })).toEqual({ stockLevel: level(5) })
    expect(cache.readQuery({ query: BALANCE })).toEqual({
      stockLevel: { __typename: 'StockLevel', id: 's1', version: 5, onHand: 40 },
    })
  })

  it('takes an event that names fewer fields of a part than the page shows', () => {
    const cache = createCache()
    cache.writeQuery({ query: LEVEL, data: { stockLevel: level(5) } })
    cache.write({
      dataId: 'ROOT_SUBSCRIPTION',
      query: LEVELS,
      result: {
        stockLevelChanged: {
          __typename: 'StockLevelEvent',
          stockLevels: [
            {
              __typename: 'StockLevel',
              id: 's1',
              version: 6,
              availability: { __typename: 'Availability', label: 'OUT_OF_STOCK' },
            },
          ],
        },
      },
    })
    expect(cache.readQuery<{ stockLevel: object }>({ query: LEVEL })?.stockLevel).toMatchObject({
      version: 6,
      availability: { label: 'OUT_OF_STOCK', quantityLeft: 5 },
    })
  })

  it('keeps the lines of the newer order, which have no version of their own', () => {
    const cache = createCache()
    cache.writeQuery({ query: ORDER, data: order(7, 'PICKING', 'FOUND') })
    cache.writeQuery({ query: ORDER, data: order(6, 'CONFIRMED', 'CONFIRMED') })
    expect(cache.readQuery({ query: ORDER })).toEqual(order(7, 'PICKING', 'FOUND'))
    cache.writeQuery({ query: ORDER, data: order(8, 'PICKED', 'REPLACED') })
    expect(cache.readQuery({ query: ORDER })).toEqual(order(8, 'PICKED', 'REPLACED'))
  })

  it('never tells a watcher of what was overtaken', () => {
    const cache = createCache()
    cache.writeQuery({ query: LEVEL, data: { stockLevel: level(5) } })
    const seen: unknown[] = []
    const stop = cache.watch({
      query: LEVEL,
      optimistic: true,
      immediate: true,
      callback: ({ result }) => seen.push((result as { stockLevel: { version: number } }).stockLevel.version),
    })
    cache.writeQuery({ query: LEVEL, data: { stockLevel: level(4) } })
    cache.writeQuery({ query: LEVEL, data: { stockLevel: level(6) } })
    stop()
    expect(seen).toEqual([5, 6])
  })
})

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
        version
        state
      }
    }
  }
`

const LINE = gql`
  query Line {
    node(id: "ol1") {
      ... on OrderLine {
        id
        version
        state
      }
    }
  }
`

const order = (version: number, state: string, lineState: string, lineVersion = version) => ({
  order: {
    __typename: 'Order',
    id: 'o1',
    version,
    state,
    lines: [{ __typename: 'OrderLine', id: 'ol1', version: lineVersion, state: lineState }],
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

  it('keeps each line as it is newest, whatever the order in which it comes says', () => {
    const cache = createCache()
    cache.writeQuery({ query: ORDER, data: order(7, 'PICKING', 'FOUND', 3) })
    cache.writeQuery({ query: ORDER, data: order(6, 'CONFIRMED', 'CONFIRMED', 2) })
    expect(cache.readQuery({ query: ORDER })).toEqual(order(7, 'PICKING', 'FOUND', 3))
    cache.writeQuery({ query: ORDER, data: order(8, 'PICKED', 'REPLACED', 4) })
    expect(cache.readQuery({ query: ORDER })).toEqual(order(8, 'PICKED', 'REPLACED', 4))
  })

  it('keeps a line that a shopper has just found when a late event of its order comes', () => {
    const cache = createCache()
    const line = { __typename: 'OrderLine', id: 'ol1', version: 3, state: 'FOUND' }
    // The pick's screen knows the line, but not the version of its order.
    cache.writeQuery({ query: LINE, data: { node: line } })
    cache.writeQuery({ query: ORDER, data: order(6, 'PICKING', 'CONFIRMED', 2) })
    expect(cache.readQuery({ query: LINE })).toEqual({ node: line })
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

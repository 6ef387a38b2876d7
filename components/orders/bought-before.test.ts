import { expect, test } from 'vitest'
import type { ShopHomePageQuery } from '@/components/generated/operations'
import { boughtBefore } from '@/components/orders/bought-before'

type Edges = ShopHomePageQuery['viewer']['orders']['edges']
type Line = Edges[number]['node']['lines'][number]

const line = (skuId: string, state: Line['state'] = 'FOUND'): Line => ({
  __typename: 'OrderLine',
  id: skuId,
  version: 1,
  state,
  sku: { __typename: 'Sku', id: skuId },
})
const order = (locationId: string, lines: Line[]): Edges[number] => ({
  __typename: 'OrderEdge',
  node: {
    __typename: 'Order',
    id: locationId,
    version: 1,
    location: { __typename: 'Location', id: locationId },
    lines,
  },
})

test('what was bought most often comes first; what was not found was not bought', () => {
  const edges = [
    order('here', [line('a'), line('b'), line('c', 'NOT_FOUND')]),
    order('here', [line('b')]),
    order('elsewhere', [line('d')]),
  ]
  expect(boughtBefore({ __typename: 'OrderConnection', edges }, 'here')).toEqual(['b', 'a'])
})

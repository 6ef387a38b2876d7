import { describe, expect, it } from 'vitest'
import { newId, type OrderId } from '@/db/ids'
import { decodeAnyId, decodeId, encodeId } from '@/graphql/base/opaque-id'

const location = '019a3b5e-0000-7000-8000-000000000001'
const sku = '019a3b5e-0000-7000-8000-000000000002'

describe('opaque ids', () => {
  it('carry type and UUIDs there and back', () => {
    const id = encodeId('StockLevel', location, sku)
    expect(decodeId('StockLevel', id)).toEqual([location, sku])
    expect(decodeAnyId(id)).toEqual({ type: 'StockLevel', parts: [location, sku] })
  })

  it('are refused where another type is asked for', () => {
    expect(decodeId('Order', encodeId('StockLevel', location, sku))).toBeNull()
  })

  it.each([
    '',
    'x',
    '!!',
    'AAAA',
    `${encodeId('Sku', sku)}A`,
    encodeId('Sku', sku).slice(1),
    'a'.repeat(5000),
  ])('are refused where malformed: %s', (id) => expect(decodeAnyId(id)).toBeNull())
})

/** Never called: the compiler refuses what is said of each line, or the gate for types fails. */
function whatDoesNotCompile(text: string, order: OrderId): void {
  // @ts-expect-error a plain string
  encodeId('Order', text, text)
  // @ts-expect-error an order is no line
  encodeId('OrderLine', text, order, order)
  const [, pick] = decodeId('Pick', text) ?? [text, newId()]
  // @ts-expect-error a pick is no order
  encodeId('Order', text, pick)
}

it('the parts of an id are told apart by the compiler', () => {
  expect(whatDoesNotCompile).toBeTypeOf('function')
})

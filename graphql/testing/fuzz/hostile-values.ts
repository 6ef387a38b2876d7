import { newId } from '@/db/ids'
import { encodeCursor } from '@/db/paging/cursor'
import { encodeId } from '@/graphql/base/opaque-id'
import type { TestWorld } from '@/graphql/testing/test-world'

export interface HostileValue {
  name: string
  value: unknown
}

const NOBODY = '019a3b5e-0000-7000-8000-00000000dead'

const texts: readonly string[] = [
  '',
  '   ',
  '\0',
  'a\0b',
  '\ud800',
  'a\udc00b',
  '\u0007',
  '\u200b',
  '\u2800',
  '\u202eevil',
  '\uffff',
  'e\u0301',
  `z${'\u0301'.repeat(5_000)}`,
  '👍'.repeat(300),
  'x'.repeat(2_001),
  'x'.repeat(200_000),
  '\'; drop table "order"; --',
  '$1',
  '%s%n%',
  '_',
  '\\',
  '%00',
  '../../../etc/passwd',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '__proto__',
  'NaN',
  '1e309',
  '2147483648',
  '2026-02-30',
  '2026-02-30T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999999999Z',
  '2026-11-20T12:00:00+99:99',
]

const numbers: readonly number[] = [0, -1, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 2 ** 53, 1.5, -1e308]

/** Cursors as somebody could write them who knows how they are made. */
const cursors: readonly string[] = [
  encodeCursor('newest', ['\0']),
  encodeCursor('relevance', ['\ud800', NOBODY]),
  encodeCursor('walk', ['999999999999999', '-1', '\0', NOBODY]),
  encodeCursor('ledger', ['999999999999999']),
  Buffer.from('[').toString('base64url'),
]

function listNested(levels: number): unknown {
  let nested: unknown = 'deep'
  for (let level = 0; level < levels; level++) nested = level % 2 === 0 ? [nested] : { nested }
  return nested
}

/** What a stranger, a broken client or a scanner sends. The list grows with every fault that is found. */
export function listHostileValues({ store, skus, rival }: TestWorld): HostileValue[] {
  const ids = [
    encodeId('Location', rival.store.id),
    encodeId('Sku', rival.sku.id),
    encodeId('StockLevel', rival.store.id, rival.sku.id),
    encodeId('StockLevel', store.id, rival.sku.id),
    encodeId('Order', store.id, newId()),
    encodeId('OrderLine', rival.store.id, newId(), newId()),
    encodeId('Pick', store.id, newId()),
    encodeId('Reservation', rival.store.id, NOBODY),
    encodeId('Category', NOBODY),
    encodeId('Cart', NOBODY),
    encodeId('CartLine', NOBODY, store.id, skus[0].id),
    encodeId('Sku', skus[0].id).slice(0, -2),
  ]
  const sku = encodeId('Sku', skus[0].id)
  const wholes: unknown[] = [
    null,
    true,
    [],
    {},
    [null],
    [sku, sku],
    Array.from({ length: 201 }, () => sku),
    Array.from({ length: 5_000 }, () => 'x'),
    [['x']],
    listNested(100),
    JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}'),
  ]
  return [...texts, ...cursors, ...ids, ...numbers, ...wholes].map((value) => ({
    name: nameOf(value),
    value,
  }))
}

function nameOf(value: unknown): string {
  const json = JSON.stringify(value)
  return json.length > 60 ? `${json.slice(0, 50)}… (${json.length})` : json
}

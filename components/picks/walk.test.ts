import { describe, expect, it } from 'vitest'
import { countOutcome, groupWalk, type PickLine } from '@/components/picks/group-walk'
import { matchGtin } from '@/components/picks/match-gtin'
import { PIECES } from '@/standards/quantity'

const line = (id: string, part: Partial<PickLine> & { at?: [string, number, number] } = {}): PickLine => {
  const [zone, aisle, bay] = part.at ?? ['Chilled', 1, 1]
  return {
    __typename: 'OrderLine',
    id,
    version: 1,
    name: id,
    quantity: 2,
    quantityFound: 0,
    pricedFound: null,
    isWeighed: false,
    itemCount: 2,
    total: { __typename: 'Money', amountMinor: 200, currency: 'GBP' },
    totalFound: null,
    state: 'CONFIRMED',
    substitutionWish: 'SIMILAR',
    partOf: null,
    replaces: null,
    note: null,
    price: { __typename: 'Money', amountMinor: 100, currency: 'GBP' },
    sku: {
      __typename: 'Sku',
      id: `sku-${id}`,
      quantityRule: { __typename: 'QuantityRule', ...PIECES },
      pricedBy: { __typename: 'PricedBy', unit: 'H87', scale: 0, perStep: 1, isWeighed: false },
      gtin: '4006381333931',
      sizeLabel: '1 l',
      picture: {
        __typename: 'Picture',
        kind: 'PACK',
        url: '/p.svg',
        hue: 0,
        alt: '',
        width: 1,
        height: 1,
        avif: null,
        webp: null,
      },
    },
    inBackRoom: 0,
    listing: { __typename: 'Listing', id: `listing-${id}`, zone, aisle, bay },
    ...part,
  }
}

describe('the walk', () => {
  it('goes aisle by aisle in the order it is given, with what is done set apart', () => {
    const walk = groupWalk([
      line('milk', { at: ['Chilled', 1, 2] }),
      line('butter', { at: ['Chilled', 1, 9] }),
      line('eggs', { at: ['Chilled', 2, 1], state: 'FOUND', quantityFound: 2 }),
      line('peas', { at: ['Frozen', 1, 1] }),
    ])
    expect(walk.stops.map(({ zone, aisle, lines }) => [zone, aisle, lines.map(({ id }) => id)])).toEqual([
      ['Chilled', 1, ['milk', 'butter']],
      ['Frozen', 1, ['peas']],
    ])
    expect(walk.ended.map(({ line: { id } }) => id)).toEqual(['eggs'])
  })

  it('shows a replacement with the line whose place it took, and only there', () => {
    const walk = groupWalk([
      line('oat', { state: 'REPLACED' }),
      line('soy', {
        state: 'FOUND',
        replaces: { __typename: 'OrderLine', id: 'oat', version: 1 },
        quantityFound: 2,
      }),
    ])
    expect(walk.stops).toEqual([])
    expect(walk.ended).toHaveLength(1)
    expect(walk.ended[0]?.replacement?.id).toBe('soy')
  })

  it('counts what was found and what is missing', () => {
    expect(
      countOutcome([
        line('a', { state: 'FOUND', quantityFound: 1 }),
        line('b', { state: 'NOT_FOUND' }),
        line('c', { state: 'REPLACED' }),
        line('d', {
          state: 'FOUND',
          replaces: { __typename: 'OrderLine', id: 'c', version: 1 },
          quantityFound: 2,
        }),
      ]),
    ).toEqual({ unitsFound: 1, linesReplaced: 1, unitsMissing: 3 })
  })
})

describe('a barcode', () => {
  it('is unreadable where its check digit is wrong', () => {
    expect(matchGtin([line('a')], '4006381333932')).toEqual({ type: 'unreadable' })
  })

  it('is the right item while its line is open, done afterwards, wrong where it is not on the list', () => {
    const open = line('a')
    expect(matchGtin([open], '4006381 333931')).toEqual({ type: 'right', line: open })
    const done = line('a', { state: 'FOUND' })
    expect(matchGtin([done], '4006381333931')).toEqual({ type: 'done', line: done })
    expect(matchGtin([done], '96385074')).toEqual({ type: 'wrong', gtin: '96385074' })
    expect(matchGtin([done], 'abc')).toEqual({ type: 'unreadable' })
  })

  it.each([
    '04006381333931',
    ']E04006381333931',
    '(01)04006381333931(10)A1',
    '0104006381333931',
    ']C10104006381333931',
    'https://id.gs1.org/01/04006381333931',
  ])('is the same as %s', (typed) => {
    const open = line('a')
    expect(matchGtin([open], typed)).toEqual({ type: 'right', line: open })
  })
})

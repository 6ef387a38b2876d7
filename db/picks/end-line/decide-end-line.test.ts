import { describe, expect, it } from 'vitest'
import type { OrderId, OrderLineId } from '@/db/ids'
import { ask, askRefused, namesOf, openPlainDraft, TOO_LITTLE } from '@/db/orders/testing/ask-verb'
import {
  BY_PIECE,
  CUSTOMER,
  LINE,
  lineRow,
  ORDER,
  orderRow,
  pickRow,
  secondLine,
  wholeOrder,
} from '@/db/orders/testing/plain-rows'
import { decideFindLine, decideMissLine, decideReplaceLine } from '@/db/picks/end-line/decide-end-line'
import { orderLineState, pickState, substitutionWish } from '@/db/schema'

const ME = 'shopper-1'
const caller = 'user:shopper-1'
const inHand = { orderId: ORDER, lineId: LINE, shopperId: ME }
const find = (quantity: number, measured: number | null = null) =>
  ({ ...inHand, kind: 'findLine', quantity, measured }) as const
const miss = { ...inHand, kind: 'missLine' } as const
const replace = (quantity: number, substituteSkuId = 'rye', measured: number | null = null) =>
  ({ ...inHand, kind: 'replaceLine', quantity, measured, substituteSkuId }) as const

const picking = { state: 'picking', heldUntil: null } as const
const mine = pickRow({ state: 'claimed', shopperId: ME })
type Opened = Omit<NonNullable<Parameters<typeof openPlainDraft>[0]>, 'orders'>
const open = (line: Parameters<typeof lineRow>[0] = {}, more: Opened = {}, pick = mine) =>
  openPlainDraft({
    offers: new Map([
      ['rye', { ...BY_PIECE, name: 'Rye', priceMinor: 150 }],
      ['milk', { ...BY_PIECE, name: 'Milk', priceMinor: 150 }],
    ]),
    ...more,
    orders: [
      wholeOrder({
        order: picking,
        lines: [secondLine({ state: 'confirmed' }), lineRow({ state: 'confirmed', ...line })],
        pick,
      }),
    ],
  })
const warehouse = { mode: 'shipped_from_warehouse' } as const

const lineEnded = (replacementId: string | null = null) => ({
  type: 'LineEnded',
  orderId: ORDER,
  lineId: LINE,
  replacementId,
})
const told = (kind: string, data: object) => [{ kind, lineId: LINE, data, caller }]
const adjust = (change: number, reason: string) => ({
  kind: 'adjust',
  skuId: 'milk',
  bucket: 'onHand',
  change,
  reason,
  reference: 'N-1',
  onShortfall: 'refuse',
})

describe('a line that is found', () => {
  it('needs that line, and of its order no other', () => {
    expect(decideFindLine.needs(find(3), CUSTOMER)).toEqual({ lines: [{ orderId: ORDER, lineId: LINE }] })
  })

  it('is sold, and counts as a change of the pick and of the order', () => {
    const draft = open()
    const { outcome, commands, events } = ask(draft, decideFindLine, find(3), { caller })
    expect(outcome).toEqual(lineEnded())
    expect(commands).toEqual([{ kind: 'commit', reservationId: 'hold-1', quantity: 3, reference: 'N-1' }])
    expect(namesOf(events)).toEqual(told('line_found', { quantityFound: 3, quantityMissing: 0 }))
    const whole = draft.orders.get(ORDER)
    expect(whole?.lines).toEqual([
      secondLine({ state: 'confirmed' }),
      lineRow({ state: 'found', quantityFound: 3, version: 2 }),
    ])
    expect(whole?.pick).toEqual(pickRow({ ...mine, version: 2 }))
    expect(whole?.order).toEqual(orderRow({ ...picking, version: 2 }))
  })

  it('in part is sold in part; what is missing is posted short', () => {
    const { commands, events } = ask(open(), decideFindLine, find(1), { caller })
    expect(commands).toEqual([
      { kind: 'commit', reservationId: 'hold-1', quantity: 1, reference: 'N-1' },
      adjust(-2, 'shorted'),
    ])
    expect(namesOf(events)).toEqual(told('line_found', { quantityFound: 1, quantityMissing: 2 }))
  })

  it('in a warehouse was sold before: what is missing came back from the sale and is short', () => {
    expect(ask(open({}, warehouse), decideFindLine, find(3)).commands).toEqual([])
    expect(ask(open({}, warehouse), decideFindLine, find(1)).commands).toEqual([
      adjust(2, 'returned'),
      adjust(-2, 'shorted'),
    ])
  })

  it.each([0, -1, 4, 1.5, Number.NaN])('is refused with %s units of three', (quantity) => {
    const refusal = { type: 'QuantityNotOrdered', quantityMax: 3 }
    expect(askRefused(open(), decideFindLine, find(quantity))).toEqual(refusal)
    expect(askRefused(open(), decideReplaceLine, replace(quantity))).toEqual(refusal)
  })
})

describe('a line that is not found', () => {
  it('needs that line', () => {
    expect(decideMissLine.needs(miss, CUSTOMER)).toEqual({ lines: [{ orderId: ORDER, lineId: LINE }] })
  })

  it('gives its hold back, and all of it is posted short', () => {
    const draft = open({ quantityFound: 1 })
    const { outcome, commands, events } = ask(draft, decideMissLine, miss, { caller })
    expect(outcome).toEqual(lineEnded())
    expect(commands).toEqual([
      { kind: 'release', reservationId: 'hold-1', reason: 'shorted', reference: 'N-1' },
      adjust(-3, 'shorted'),
    ])
    expect(namesOf(events)).toEqual(told('line_not_found', { quantityFound: 0 }))
    expect(draft.orders.get(ORDER)?.lines[1]).toEqual(lineRow({ state: 'not_found', version: 2 }))
  })

  it('in a warehouse comes back from the sale and is short', () => {
    const { commands } = ask(open({}, warehouse), decideMissLine, miss)
    expect(commands).toEqual([adjust(3, 'returned'), adjust(-3, 'shorted')])
  })
})

describe('a line that is replaced', () => {
  const hold = {
    kind: 'reserve',
    reservationId: 'new-2',
    skuId: 'rye',
    quantity: 2,
    owner: { kind: 'order_line', id: 'new-1' },
    expiresAt: null,
  }
  const sale = { kind: 'commit', reservationId: 'new-2', reference: 'N-1' }

  it('needs that line, and what is offered in its place', () => {
    const needs = { lines: [{ orderId: ORDER, lineId: LINE }], offeredSkuIds: ['rye'] }
    expect(decideReplaceLine.needs(replace(2), CUSTOMER)).toEqual(needs)
  })

  it('is posted short; what takes its place is held and sold, and goes on with its wish and note (I12)', () => {
    const draft = open({ substitutionWish: 'specific', substituteSkuId: 'rye', version: 4 })
    const { outcome, commands, events } = ask(draft, decideReplaceLine, replace(2), { caller })
    expect(outcome).toEqual(lineEnded('new-1'))
    expect(commands).toEqual([
      { kind: 'release', reservationId: 'hold-1', reason: 'shorted', reference: 'N-1' },
      adjust(-3, 'shorted'),
      hold,
      sale,
    ])
    expect(namesOf(events)).toEqual(
      told('line_replaced', { replacementId: 'new-1', name: 'Rye', quantityFound: 2 }),
    )
    const substitute = lineRow({
      id: 'new-1' as OrderLineId,
      skuId: 'rye',
      name: 'Rye',
      priceMinor: 150,
      quantity: 2,
      quantityFound: 2,
      state: 'found',
      reservationId: 'new-2',
      substitutionWish: 'specific',
      substituteSkuId: null,
      replacesLineId: LINE,
      version: 1,
    })
    const [, replaced, last] = draft.orders.get(ORDER)?.lines ?? []
    expect(replaced).toEqual(
      lineRow({ state: 'replaced', substitutionWish: 'specific', substituteSkuId: 'rye', version: 5 }),
    )
    expect(last).toEqual(substitute)
    expect([...draft.made.lines]).toEqual([substitute])
  })

  it('in a warehouse comes back from the sale', () => {
    const { commands } = ask(open({}, warehouse), decideReplaceLine, replace(2))
    expect(commands).toEqual([adjust(3, 'returned'), adjust(-3, 'shorted'), hold, sale])
  })

  it.each([
    { offered: 150, quantity: 3, priceMinor: 150, because: 'the substitute is cheaper' },
    { offered: 250, quantity: 3, priceMinor: 200, because: 'the original was' },
    { offered: 999, quantity: 2, priceMinor: 300, because: 'fewer of a dearer one cost what was agreed' },
    { offered: 999, quantity: 1, priceMinor: 600, because: 'never more than was agreed' },
  ])('costs the lower of the two sums (I9): $because', ({ offered, quantity, priceMinor }) => {
    const draft = open({}, { offers: new Map([['rye', { ...BY_PIECE, name: 'Rye', priceMinor: offered }]]) })
    ask(draft, decideReplaceLine, replace(quantity))
    expect(draft.orders.get(ORDER)?.lines.at(-1)?.priceMinor).toBe(priceMinor)
  })

  it('rounds down where the agreed sum does not divide', () => {
    const draft = open(
      { priceMinor: 101 },
      { offers: new Map([['rye', { ...BY_PIECE, name: 'Rye', priceMinor: 999 }]]) },
    )
    ask(draft, decideReplaceLine, replace(2))
    expect(draft.orders.get(ORDER)?.lines.at(-1)?.priceMinor).toBe(151)
  })

  it.each(substitutionWish.enumValues)('is as the customer wishes: %s', (wish) => {
    const asked = (named: string | null) => {
      const draft = open({ substitutionWish: wish, substituteSkuId: named })
      return decideReplaceLine.decide(draft, replace(1), {
        caller,
        decideStock: () => ({ type: 'StockChanged', at: '', changes: [], shortened: [] }),
      })
    }
    const allowed = { similar: ['oat', null, 'rye'], specific: [null, 'rye'], refund: [], never: [] }[wish]
    for (const named of ['oat', null, 'rye']) {
      expect(asked(named).type).toBe(allowed.includes(named as never) ? 'LineEnded' : 'SubstitutionRefused')
    }
  })

  it('is refused by what is not offered here, or is the same item', () => {
    const unknown = { type: 'UnknownSubstitute' }
    expect(askRefused(open(), decideReplaceLine, replace(1, 'spelt'))).toEqual(unknown)
    expect(askRefused(open(), decideReplaceLine, replace(1, 'milk'))).toEqual(unknown)
  })

  it('asks for the wish before it says what is offered', () => {
    const never = open({ substitutionWish: 'never' })
    expect(askRefused(never, decideReplaceLine, replace(1, 'spelt'))).toEqual({ type: 'SubstitutionRefused' })
  })
})

it('a line ends where of its order nothing else was read', () => {
  const part = { order: orderRow(picking), lines: [lineRow({ state: 'confirmed' })], pick: mine }
  const draft = openPlainDraft({ parts: [part] })
  expect(ask(draft, decideFindLine, find(3), { caller }).outcome).toEqual(lineEnded())
  expect(draft.parts.get(ORDER)).toEqual({
    order: orderRow({ ...picking, version: 2 }),
    lines: [lineRow({ state: 'found', quantityFound: 3, version: 2 })],
    pick: pickRow({ ...mine, version: 2 }),
  })
})

describe.each([
  ['finding', decideFindLine, find(2)],
  ['missing', decideMissLine, miss],
  ['replacing', decideReplaceLine, replace(2)],
] as const)('%s a line', (_, verb, request) => {
  const refused = (draft: ReturnType<typeof open>, more = {}, asking = {}) =>
    askRefused(
      draft,
      verb as typeof decideFindLine,
      { ...request, ...more } as ReturnType<typeof find>,
      asking,
    )

  it('is refused where nobody knows order, line or pick', () => {
    const unknown = { type: 'UnknownLine' }
    expect(refused(openPlainDraft())).toEqual(unknown)
    expect(refused(open(), { lineId: 'nowhere' as OrderLineId })).toEqual(unknown)
    expect(refused(open(), { orderId: 'nowhere' as OrderId })).toEqual(unknown)
    expect(refused(openPlainDraft({ orders: [wholeOrder({ order: picking })] }))).toEqual(unknown)
  })

  it('is for the shopper who has claimed it', () => {
    const notYours = { type: 'PickNotYours' }
    expect(refused(open({}, {}, pickRow({ ...mine, shopperId: 'shopper-2' })))).toEqual(notYours)
    for (const state of pickState.enumValues.filter((one) => one !== 'claimed')) {
      expect(refused(open({}, {}, pickRow({ ...mine, state })))).toEqual(notYours)
    }
  })

  it.each(orderLineState.enumValues.filter((state) => state !== 'confirmed'))(
    'is refused once it is %s',
    (state) => {
      expect(refused(open({ state }))).toEqual({ type: 'LineAlreadyEnded', orderId: ORDER, lineId: LINE })
    },
  )

  it('is refused with what stock refuses', () => {
    expect(refused(open(), {}, { stock: TOO_LITTLE })).toEqual(TOO_LITTLE)
  })

  it('of a promise without a hold is a bug', () => {
    expect(() => refused(open({ reservationId: null }))).toThrow('The line line-1 is promised without a hold')
  })
})

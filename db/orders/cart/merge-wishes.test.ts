import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type LineWishes,
  MERGED_NOTE_MAX,
  mergeLineWishes,
  NOTE_MAX,
  stricterWish,
} from '@/db/orders/cart/merge-wishes'

/** From the loosest to the strictest. */
const wishes = ['similar', 'specific', 'refund', 'never'] as const

const wish = fc.constantFrom(...wishes)
const note = fc.option(fc.string({ maxLength: NOTE_MAX }))
const stated = fc.record({
  line: fc.record<LineWishes>({
    substitutionWish: fc.option(wish),
    substituteSkuId: fc.option(fc.constantFrom('oat', 'soy')),
    note,
  }),
  cartWish: wish,
})

const strictness = (one: (typeof wishes)[number]) => wishes.indexOf(one)

describe('of two wishes the stricter stands (I12)', () => {
  it('in either order', () => {
    for (const one of wishes) {
      for (const other of wishes) {
        const stricter = wishes[Math.max(strictness(one), strictness(other))]
        expect(stricterWish(one, other)).toBe(stricter)
      }
    }
  })

  it('a merged line is at least as strict as both were, whoever said it for a line or for the cart', () => {
    fc.assert(
      fc.property(stated, stated, (older, newer) => {
        const merged = mergeLineWishes(older, newer)
        const cartWish = stricterWish(older.cartWish, newer.cartWish)
        const applies = strictness(merged.substitutionWish ?? cartWish)
        for (const { line, cartWish: own } of [older, newer]) {
          expect(applies).toBeGreaterThanOrEqual(strictness(line.substitutionWish ?? own))
        }
      }),
    )
  })

  it('an item that was named is replaced by that one or by nothing', () => {
    fc.assert(
      fc.property(stated, stated, (older, newer) => {
        const merged = mergeLineWishes(older, newer)
        const named = [older, newer].flatMap(({ line, cartWish }) =>
          (line.substitutionWish ?? cartWish) === 'specific' ? (line.substituteSkuId ?? []) : [],
        )
        const applies = merged.substitutionWish ?? stricterWish(older.cartWish, newer.cartWish)
        if (applies !== 'specific' || named.length === 0) return
        expect(new Set(named)).toEqual(new Set([merged.substituteSkuId]))
      }),
    )
  })

  it('both notes stay, whatever they say', () => {
    fc.assert(
      fc.property(stated, stated, (older, newer) => {
        const merged = mergeLineWishes(older, newer).note ?? ''
        for (const { line } of [older, newer]) expect(merged).toContain(line.note?.trim() ?? '')
        expect(merged.length).toBeLessThanOrEqual(2 * NOTE_MAX + 1)
      }),
    )
  })

  it('nothing is said twice, and the same merge again changes nothing', () => {
    fc.assert(
      fc.property(stated, stated, (older, newer) => {
        const merged = mergeLineWishes(older, newer)
        const cartWish = stricterWish(older.cartWish, newer.cartWish)
        expect(mergeLineWishes({ line: merged, cartWish }, newer)).toEqual(merged)
      }),
    )
  })

  it('a note that grew by many merges keeps its newest words', () => {
    const line = (text: string): LineWishes => ({ substitutionWish: null, substituteSkuId: null, note: text })
    const long = { line: line('o'.repeat(MERGED_NOTE_MAX)), cartWish: 'similar' as const }
    const { note: grown } = mergeLineWishes(long, { line: line('no nuts'), cartWish: 'similar' })
    expect(grown).toHaveLength(MERGED_NOTE_MAX)
    expect(grown).toMatch(/o\nno nuts$/)
  })
})

describe('what comes of two lines', () => {
  type Said = Partial<LineWishes> & { cartWish?: (typeof wishes)[number] }
  const state = ({ cartWish = 'similar', ...line }: Said) => ({
    line: { substitutionWish: null, substituteSkuId: null, note: null, ...line },
    cartWish,
  })
  const named = (substituteSkuId: string | null): Said => ({ substitutionWish: 'specific', substituteSkuId })
  const nothing = { substitutionWish: null, substituteSkuId: null, note: null }

  it.each<[string, Said, Said, LineWishes]>([
    ['nobody said anything of the line', { cartWish: 'never' }, { cartWish: 'refund' }, nothing],
    ['one named an item', named('oat'), {}, { ...nothing, ...named('oat') }],
    ['the other did', {}, named('oat'), { ...nothing, ...named('oat') }],
    ['both named the same', named('oat'), named('oat'), { ...nothing, ...named('oat') }],
    ['they named different ones', named('oat'), named('soy'), { ...nothing, substitutionWish: 'refund' }],
    ['one named none of it', named(null), named('soy'), { ...nothing, ...named('soy') }],
    ['neither named any', named(null), named(null), { ...nothing, ...named(null) }],
    [
      'an item that was named gives way',
      named('oat'),
      { substitutionWish: 'never' },
      { ...nothing, substitutionWish: 'never' },
    ],
    [
      'an item is left over from an older wish',
      { substitutionWish: 'similar', substituteSkuId: 'soy' },
      named('oat'),
      { ...nothing, ...named('oat') },
    ],
    [
      'the cart of one is stricter than what the other said of the line',
      { substitutionWish: 'similar' },
      { cartWish: 'refund' },
      { ...nothing, substitutionWish: 'refund' },
    ],
  ])('%s', (_how, older, newer, merged) => {
    expect(mergeLineWishes(state(older), state(newer))).toEqual(merged)
  })

  it.each([
    ['  ripe ', '\tno nuts ', 'ripe\nno nuts'],
    ['ripe, no nuts', ' no nuts', 'ripe, no nuts'],
    ['no nuts', 'ripe, no nuts ', 'ripe, no nuts'],
    ['ripe ', null, 'ripe'],
    [null, ' ripe', 'ripe'],
    ['  ', null, null],
    [null, null, null],
  ])('the notes %j and %j', (before, after, together) => {
    expect(mergeLineWishes(state({ note: before }), state({ note: after })).note).toBe(together)
  })
})

import fc from 'fast-check'
import { hostileDocuments } from '@/graphql/testing/hostile-documents'

/** As often small as large: what is wrong with 30 is not seen with 3,000, which is refused by its size. */
const size = fc.double({ min: 0, max: 4, noNaN: true }).map((power) => Math.round(10 ** power))

const made = fc
  .tuple(fc.constantFrom(...Object.values(hostileDocuments)), size)
  // No text that a server would take is longer, and making those takes longer than refusing them.
  .map(([make, count]) => make(count).slice(0, 25_000))

/** Selections on a retailer: grown, aliased, spread, merged, with directives. `F0` to `F9` are fragments on retailers. */
const { items } = fc.letrec<{ items: string; item: string }>((tie) => ({
  items: fc
    .tuple(
      fc.array(tie('item'), { minLength: 1, maxLength: 5, depthIdentifier: 'items' }),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([each, times]) => `${each.join(' ')} `.repeat(times)),
  item: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'items' },
    fc.constantFrom(
      'id',
      'name',
      'a: name',
      'a: id',
      '__typename',
      'nothing',
      'id @include(if: $v)',
      'id @skip(if: $w)',
    ),
    fc.integer({ min: 0, max: 9 }).map((index) => `...F${index}`),
    tie('items').map((inside) => `locations { retailer { ${inside} } }`),
    tie('items').map((inside) => `b: locations { retailer { ${inside} } }`),
    tie('items').map((inside) => `... on Retailer { ${inside} }`),
    tie('items').map((inside) => `... @include(if: $v) { ${inside} }`),
  ),
}))

const grown = fc
  .tuple(items, fc.array(items, { maxLength: 10 }))
  .map(
    ([root, fragments]) =>
      `query Q($v: Boolean!) { retailers { ${root} } } ${fragments.map((each, index) => `fragment F${index} on Retailer { ${each} }`).join(' ')}`,
  )

/** A document with a piece of it doubled, taken away or written anew: most are no GraphQL any more. */
const broken = fc
  .tuple(
    fc.oneof(made, grown),
    fc.nat(),
    fc.nat({ max: 400 }),
    fc.nat({ max: 40 }),
    fc.constantFrom(' ', '\n', '#\n', '{', '}', '@', '...F0 '),
  )
  .map(([text, at, length, times, between]) => {
    const start = at % (text.length + 1)
    const piece = text.slice(start, start + length) + between
    return text.slice(0, start) + piece.repeat(times) + text.slice(start + length)
  })

const joined = fc.array(fc.oneof(made, grown), { minLength: 2, maxLength: 4 }).map((texts) => texts.join(' '))

export const arbitraryDocument: fc.Arbitrary<string> = fc.oneof(made, grown, broken, joined)

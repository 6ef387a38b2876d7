import { describe, expect, it } from 'vitest'
import { addPictures } from '@/components/assortment/order-pictures'
import { moveItem } from '@/components/ui/move-item'

const list = ['a', 'b', 'c'].map((name) => ({ name, alt: '' }))
const names = (pictures: { name: string }[]) => pictures.map(({ name }) => name).join('')

describe('pictures in their order', () => {
  it.each([
    [0, 1, 'bac'],
    [2, 0, 'cab'],
    [0, 2, 'bca'],
    [0, -1, 'abc'],
    [2, 3, 'abc'],
    [7, 0, 'abc'],
  ])('from %i to %i: %s', (from, to, expected) => expect(names(moveItem(list, from, to))).toBe(expected))

  it('take each that was sent once, behind the others', () =>
    expect(names(addPictures(list, ['d', 'b', 'd', 'e']))).toBe('abcde'))
})

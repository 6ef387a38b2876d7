import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitText, LINE_HEIGHT } from '@/pictures/pack/fit-text'

const box = { width: 80, height: 40, linesMax: 3, sizeMin: 7, sizeMax: 16 }

describe('a text in its lines', () => {
  it('is as large as it may be where it is short', () =>
    expect(fitText('Milk', box)).toMatchObject({ fontSize: 16, lines: [{ text: 'Milk' }] }))

  it('is cut off with an ellipsis where it does not fit at the smallest size', () => {
    const { lines, fontSize } = fitText('Very '.repeat(60).trim(), box)
    expect(fontSize).toBe(7)
    expect(lines).toHaveLength(3)
    expect(lines.at(-1)?.text.endsWith('…')).toBe(true)
  })

  it('is nothing where there is nothing', () => expect(fitText('', box).lines).toEqual([]))

  it('never leaves its box, whatever it says', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), fc.integer({ min: 20, max: 120 }), (words, width) => {
        const text = words.join(' ').replace(/\s+/g, ' ').trim()
        const { lines, fontSize } = fitText(text, { ...box, width })
        expect(lines.length * fontSize * LINE_HEIGHT).toBeLessThanOrEqual(box.height)
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.1)
      }),
    )
  })
})

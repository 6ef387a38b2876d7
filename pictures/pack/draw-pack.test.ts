import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseShape } from '@/pictures/pack/choose-shape'
import { drawPack } from '@/pictures/pack/draw-pack'
import type { PackFacts } from '@/pictures/pack/pack-facts'

const milk: PackFacts = {
  brand: 'Penhallow Dairy',
  name: 'Fresh milk',
  option: 'Whole',
  sizeLabel: '1 l',
  measureQuantity: 1_000,
  measureUnit: 'ml',
  searchText: 'penhallow dairy fresh milk whole 1 l eggs',
  icon: 'glass-of-milk',
}
const loose = { name: 'Bananas', sizeLabel: 'Each', measureUnit: 'each', icon: 'banana' }

describe('the shape of a pack', () => {
  it.each<[string, Partial<PackFacts>]>([
    ['carton', {}],
    ['loose', loose],
    ['tin', { name: 'Baked beans', sizeLabel: '415 g', measureUnit: 'g' }],
    ['can', { name: 'Cola', sizeLabel: '6 × 330 ml' }],
    ['bottle', { name: 'Cola', sizeLabel: '2 l' }],
    ['wine', { name: 'Merlot blend', icon: 'wine-glass', sizeLabel: '75 cl' }],
    ['jar', { name: 'Fruit jam', icon: 'jar', measureUnit: 'g' }],
    ['tube', { name: 'Toothpaste', icon: 'tooth' }],
    ['tray', { name: 'Sirloin steak', icon: 'cut-of-meat', measureUnit: 'g' }],
    ['box', { name: 'Whatsits', icon: 'package', measureUnit: 'each' }],
    ['bottle', { name: 'Schorle', icon: 'package' }],
    ['bag', { name: 'Mehl', icon: 'package', measureUnit: 'g' }],
  ])('%s: %j', (shape, facts) => expect(chooseShape({ ...milk, ...facts })).toBe(shape))
})

describe('a drawn pack', () => {
  it('says brand, name, flavour and size, each line no wider than its label', () => {
    const svg = drawPack(milk, '')
    for (const text of ['Penhallow Dairy', 'Fresh', 'milk', 'Whole', '1 l'])
      expect(svg).toContain(`>${text}</text>`)
    const widths = [...svg.matchAll(/textLength="([\d.]+)"/g)].map(([, width]) => Number(width))
    expect(widths).toHaveLength(5)
    expect(Math.max(...widths)).toBeLessThanOrEqual(80)
  })

  it('is the same for the same facts, and another for another flavour, size or brand', () => {
    const others = [{}, { option: 'Skimmed' }, { sizeLabel: '2 l' }, { brand: 'Moorcombe' }, { name: 'Milk' }]
    const drawn = others.map((facts) => drawPack({ ...milk, ...facts }, ''))
    expect(drawn[0]).toBe(drawPack({ ...milk }, ''))
    expect(new Set(drawn).size).toBe(others.length)
  })

  it('shows several of a multipack', () => {
    const copies = (sizeLabel: string) =>
      drawPack({ ...milk, sizeLabel }, '').split('scale(.9 .96)').length - 1
    expect(['1 l', '2 × 1 l', '6 × 1 l'].map(copies)).toEqual([0, 1, 2])
  })

  it('is inert whatever the texts say: they make no tag and no attribute', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"/><image href="x"/>',
        ']]>',
        '&lt;x',
        '\u202emilk',
        'ا'.repeat(200),
      ),
    )
    const count = (svg: string) => (svg.match(/<(?!\/|text|tspan)/g) ?? []).length
    fc.assert(
      fc.property(text, text, text, (brand, name, sizeLabel) => {
        const facts = { ...milk, brand, name, sizeLabel, option: '' }
        const svg = drawPack(facts, '')
        expect(svg).not.toMatch(/<(script|image|foreignObject|a)\b|\son\w+=|href="(?!#)/)
        expect(svg.match(/[\u202a-\u202e\u2066-\u2069\0]/)).toBeNull()
        const tags = svg.match(/<[^>]*>/g) ?? []
        // Outside of its tags there is text, and in them balanced quotes.
        expect(tags.every((tag) => tag.split('"').length % 2 === 1)).toBe(true)
        expect(svg.replace(/<[^>]*>/g, '')).not.toMatch(/[<>"']/)
        expect(count(svg)).toBeLessThan(40)
      }),
      { numRuns: 30 },
    )
  })
})

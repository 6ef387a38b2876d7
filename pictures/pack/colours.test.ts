import { describe, expect, it } from 'vitest'
import { chooseBrandLook, chooseFlavourColour, chooseInk, contrast } from '@/pictures/pack/colours'

const brands = Array.from({ length: 500 }, (_, index) => `Brand ${index}`)

describe('the colours of packs', () => {
  it('are the same for one brand, however it is spelt', () =>
    expect(chooseBrandLook('Penhallow Dairy')).toEqual(chooseBrandLook('PENHALLOW dairy')))

  it('are many', () =>
    expect(new Set(brands.map((brand) => chooseBrandLook(brand).ground)).size).toBeGreaterThan(60))

  it('let words be read on every label and every pack', () => {
    const hard = brands.filter((brand) => {
      const { ink, panel, ground } = chooseBrandLook(brand)
      return contrast(ink, panel) < 4.5 || contrast(chooseInk(ground), ground) < 4.5
    })
    expect(hard).toEqual([])
  })

  it('let a flavour be read on its band, and know common ones', () => {
    const options = ['Strawberry', 'Pineapple', 'Extra mature', 'Semi-skimmed', 'White', '', 'Quux', '٣']
    const bands = options.map(chooseFlavourColour)
    expect(bands[5]).toBeNull()
    expect(new Set(bands).size).toBe(options.length)
    for (const band of bands) if (band) expect(contrast(chooseInk(band), band)).toBeGreaterThanOrEqual(4.5)
  })
})

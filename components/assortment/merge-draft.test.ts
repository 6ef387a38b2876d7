import { expect, it } from 'vitest'
import { isChanged, mergeDraft } from '@/components/assortment/merge-draft'

const seen = { name: 'Oat drink', brand: 'Halm', codes: [{ code: '4006381333931' }] }

it('keeps what was typed and takes over what others wrote elsewhere', () => {
  const typed = { ...seen, name: 'Oat milk' }
  const now = { ...seen, brand: 'Halm & Co' }
  expect(mergeDraft(seen, typed, now)).toEqual({
    merged: { ...seen, name: 'Oat milk', brand: 'Halm & Co' },
    disputed: [],
  })
})

it('asks about a field only where both changed it to different values', () => {
  const typed = { ...seen, name: 'Oat milk', codes: [] }
  const now = { ...seen, name: 'Oat drink, unsweetened', codes: [] }
  const { merged, disputed } = mergeDraft(seen, typed, now)
  expect(disputed).toEqual(['name'])
  expect(merged.name).toBe('Oat milk')
})

it('compares lists by what they hold', () => {
  expect(isChanged(seen, { ...seen, codes: [{ code: '4006381333931' }] })).toBe(false)
  expect(isChanged(seen, { ...seen, codes: [] })).toBe(true)
})

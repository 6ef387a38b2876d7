import { expect, it } from 'vitest'
import { createBatchShare } from '@/db/stock/batch-share'

const [store, warehouse, kiosk] = ['0198-store', '0198-warehouse', '0198-kiosk']

it('a location alone shares with nobody, however often it is asked for', () => {
  const share = createBatchShare()
  expect(share.isShared(store, 0)).toBe(false)
  for (let at = 0; at < 3_000; at += 10) share.note(store, at)
  expect(share.isShared(store, 3_000)).toBe(false)
})

it('two that are asked for in turn share, until one has been silent for a second', () => {
  const share = createBatchShare()
  share.note(store, 0)
  share.note(warehouse, 10)
  expect(share.isShared(store, 20)).toBe(true)
  expect(share.isShared(warehouse, 20)).toBe(true)
  for (let at = 20; at < 1_500; at += 10) share.note(store, at)
  expect(share.isShared(store, 1_009)).toBe(true)
  expect(share.isShared(store, 1_010)).toBe(false)
  expect(share.isShared(warehouse, 1_500)).toBe(true)
})

it('a third one counts for both', () => {
  const share = createBatchShare()
  for (const [index, location] of [store, warehouse, kiosk].entries()) share.note(location, index)
  for (const location of [store, warehouse, kiosk]) expect(share.isShared(location, 500)).toBe(true)
})

import { expect, it } from 'vitest'
import { buildAssortment } from '@/db/seed/build-assortment'
import { listPacks } from '@/db/seed/list-packs'

it('a pack opens into the single one of its own product and flavour', () => {
  const rows = buildAssortment(1, 'retailer', new Date(0)).skus.map(({ row }) => row)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const packs = listPacks(rows)
  expect(packs.length).toBeGreaterThan(3)
  for (const { skuId, contentSkuId, quantity } of packs) {
    const [pack, single] = [byId.get(skuId), byId.get(contentSkuId)]
    expect(single?.productId).toBe(pack?.productId)
    expect(pack?.sizeLabel).toBe(`${quantity} × ${single?.sizeLabel}`)
    expect(pack?.measureQuantity).toBe(quantity * (single?.measureQuantity ?? 0))
  }
})

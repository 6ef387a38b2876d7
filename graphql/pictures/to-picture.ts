import type { ProductRow } from '@/db/catalog/products'
import type { SkuRow } from '@/db/catalog/skus'
import type { Picture } from '@/graphql/generated/resolver-types'
import { packAddress } from '@/graphql/pictures/pack-address'
import { packFactsOf } from '@/graphql/pictures/pack-facts-of'

/** The picture of a category: an icon, under a name that never changes its content. */
export function toIcon({ icon, hue }: { icon: string; hue: number }, alt: string): Picture {
  return { kind: 'ICON', url: `/pictures/${icon}.svg`, hue, alt }
}

/** The pack that we draw for a SKU without a photograph. */
export function toPack(product: ProductRow, sku: SkuRow, alt = sku.name): Picture {
  const url = packAddress(sku.id, packFactsOf(product, sku))
  return { kind: 'PACK', url, hue: product.hue, alt }
}

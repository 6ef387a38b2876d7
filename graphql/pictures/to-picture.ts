import type { ShownPicture } from '@/db/catalog/pictures/list-product-pictures'
import type { ProductRow } from '@/db/catalog/products'
import type { SkuRow } from '@/db/catalog/skus'
import type { Picture } from '@/graphql/generated/resolver-types'
import { packAddress } from '@/graphql/pictures/pack-address'
import { packFactsOf } from '@/graphql/pictures/pack-facts-of'
import { photoAddress, photoSrcSet } from '@/graphql/pictures/photo-address'

/** What we draw is square. */
const drawn = { width: 160, height: 160, avif: null, webp: null }

/** The picture of a category: an icon, under a name that never changes its content. */
export function toIcon({ icon, hue }: { icon: string; hue: number }, alt: string): Picture {
  return { ...drawn, kind: 'ICON', url: `/pictures/${icon}.svg`, hue, alt }
}

/** The pack that we draw for a SKU without a photograph. */
export function toPack(product: ProductRow, sku: SkuRow, alt = sku.name): Picture {
  const url = packAddress(sku.id, packFactsOf(product, sku))
  return { ...drawn, kind: 'PACK', url, hue: product.hue, alt }
}

/** A photograph; `name` says what it shows where nobody wrote more. */
export function toPhoto({ hash, alt, width, height }: ShownPicture, hue: number, name: string): Picture {
  const url = photoAddress(hash, width)
  const srcSets = { avif: photoSrcSet(hash, width, 'avif'), webp: photoSrcSet(hash, width, 'webp') }
  return { kind: 'PHOTO', url, hue, alt: alt || name, width, height, ...srcSets }
}

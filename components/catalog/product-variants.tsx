import { shopPath } from '@/components/catalog/shop-path'
import { Chip } from '@/components/ui/chip'

type ProductVariantsProps = {
  place: string
  slug: string
  chosenId: string
  variants: { id: string; gtin: string; label: string }[]
}

/** The packs of a product that this store has; each has its own address. Nothing to choose, nothing shown. */
export function ProductVariants({ place, slug, chosenId, variants }: ProductVariantsProps) {
  if (variants.length < 2) return null
  return (
    <nav aria-label="Packs" className="mt-6">
      <ul className="flex flex-wrap gap-2">
        {variants.map((variant) => (
          <li key={variant.id}>
            <Chip href={shopPath.product(place, slug, variant.gtin)} isSelected={variant.id === chosenId}>
              {variant.label}
            </Chip>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import { shopPath } from '@/components/catalog/shop-path'
import { listVariantOptions, type Variant } from '@/components/catalog/variant-options'
import { Chip } from '@/components/ui/chip'

type ProductVariantsProps = { place: string; slug: string; chosenId: string; variants: Variant[] }

/** The packs of a product that this store has, option by option; each pack has its own address. */
export function ProductVariants({ place, slug, chosenId, variants }: ProductVariantsProps) {
  return listVariantOptions(variants, chosenId).map((option) => (
    <nav key={option.name} aria-label={option.name} className="mt-5">
      <p className="mb-2 font-medium text-sm">{option.name}</p>
      <ul className="flex flex-wrap gap-2">
        {option.choices.map((choice) => (
          <li key={choice.value}>
            <Chip href={shopPath.product(place, slug, choice.gtin)} isSelected={choice.isChosen}>
              {choice.value}
            </Chip>
          </li>
        ))}
      </ul>
    </nav>
  ))
}

import { MapPin } from 'lucide-react'
import { ProductAttributes } from '@/components/attributes/product-attributes'
import { readProductFacts } from '@/components/catalog/product-facts'
import { ProductParticulars } from '@/components/catalog/product-particulars'
import type {
  AttributeWords_ValueFragment,
  Particulars_ProductFragment,
} from '@/components/generated/operations'
import { Badge } from '@/components/ui/badge'
import { DataList } from '@/components/ui/data-list'
import { Section } from '@/components/ui/section'

type ProductDetailsProps = {
  description: string
  particulars: Particulars_ProductFragment['particulars']
  attributes: unknown
  attributeValues: readonly AttributeWords_ValueFragment[]
  /** Where it stands in the store. */
  spot: { zone: string; aisle: number; bay: number } | null
}

/** What it is, what is in it, what to beware of, and where it stands. */
export function ProductDetails(props: ProductDetailsProps) {
  const { description, particulars, attributes, attributeValues, spot } = props
  const facts = readProductFacts(
    attributes,
    attributeValues.map(({ attribute }) => attribute.name),
  )
  return (
    <div className="mt-8 space-y-8">
      {description && <p className="text-ink-soft leading-7">{description}</p>}
      {facts.dietary.length > 0 && (
        <ul aria-label="Dietary" className="flex flex-wrap gap-2">
          {facts.dietary.map((diet) => (
            <li key={diet}>
              <Badge tone="positive">
                <span className="first-letter:uppercase">{diet}</span>
              </Badge>
            </li>
          ))}
        </ul>
      )}
      <ProductParticulars particulars={particulars} />
      {attributeValues.length + facts.others.length > 0 && (
        <Section title="Details">
          <ProductAttributes values={attributeValues} />
          <DataList items={facts.others} className="[&_dd]:first-letter:uppercase" />
        </Section>
      )}
      {spot && (
        <p className="flex items-center gap-2 text-ink-soft text-sm tabular-nums">
          <MapPin aria-hidden className="size-5 text-accent-ink" />
          In the store: {spot.zone}, aisle {spot.aisle}, bay {spot.bay}
        </p>
      )}
    </div>
  )
}

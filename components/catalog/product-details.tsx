import { MapPin, TriangleAlert } from 'lucide-react'
import { readProductFacts } from '@/components/catalog/product-facts'
import { Badge } from '@/components/ui/badge'
import { DataList } from '@/components/ui/data-list'
import { Section } from '@/components/ui/section'

type ProductDetailsProps = {
  description: string
  attributes: unknown
  /** Where it stands in the store. */
  spot: { zone: string; aisle: number; bay: number } | null
}

/** What it is, what is in it, what to beware of, and where it stands. */
export function ProductDetails({ description, attributes, spot }: ProductDetailsProps) {
  const facts = readProductFacts(attributes)
  return (
    <div className="mt-8 space-y-8">
      <p className="text-ink-soft leading-7">{description}</p>
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
      <Section title="Allergens">
        {facts.allergens.length > 0 ? (
          <p className="flex items-start gap-2.5 rounded-card border border-caution-line bg-caution-soft p-4 text-sm">
            <TriangleAlert aria-hidden className="mt-px size-5 shrink-0 text-caution-ink" />
            <span>
              Contains <strong className="font-semibold">{facts.allergens.join(', ')}</strong>
            </span>
          </p>
        ) : (
          <p className="text-ink-soft text-sm">None declared by the producer.</p>
        )}
      </Section>
      {facts.ingredients && (
        <Section title="Ingredients">
          <p className="text-ink-soft text-sm leading-6">{facts.ingredients}</p>
        </Section>
      )}
      {facts.others.length > 0 && (
        <Section title="Details">
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

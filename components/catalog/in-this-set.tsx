import Link from 'next/link'
import { shopPath } from '@/components/catalog/shop-path'
import type { InThisSet_SkuFragment } from '@/components/generated/operations'
import { Section } from '@/components/ui/section'

type InThisSetProps = {
  /** The pack that is looked at. */
  sku: InThisSet_SkuFragment | undefined
  place: string
}

/** What a set is put together of, each with the way to its own page. Nothing of what is no set. */
export function InThisSet({ sku, place }: InThisSetProps) {
  if (!sku || sku.components.length === 0) return null
  return (
    <Section title="In this set" className="mt-8">
      <ul className="divide-y rounded-card border">
        {sku.components.map(({ quantity, sku: { id, name, product } }) => (
          <li key={id} className="flex min-h-11 items-center gap-3 px-4 py-2">
            <span className="shrink-0 whitespace-nowrap text-ink-soft tabular-nums">{quantity} ×</span>
            <Link
              href={shopPath.product(place, product.slug)}
              className="wrap-anywhere min-w-0 underline-offset-4 hover:underline"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

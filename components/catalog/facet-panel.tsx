'use client'

import { SlidersHorizontal, X } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { type ListingQuery, toggleFacet, writeListingQuery } from '@/components/catalog/listing-query'
import type { FacetPanel_FacetFragment } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { Sheet } from '@/components/ui/sheet'

type FacetPanelProps = { query: ListingQuery; facets: FacetPanel_FacetFragment[]; totalCount: number }

function countChosen(query: ListingQuery): number {
  return Object.values(query.facets).flat().length + (query.inStockOnly ? 1 : 0)
}

/** What narrows the list: at the side on a wide screen, in a sheet on a phone. Every choice is an address. */
export function FacetPanel(props: FacetPanelProps) {
  const [isOpen, setOpen] = useState(false)
  const chosen = countChosen(props.query)
  return (
    <>
      <Button variant="secondary" size="sm" className="lg:hidden" onClick={() => setOpen(true)}>
        <SlidersHorizontal aria-hidden />
        Filter{chosen > 0 && ` (${chosen})`}
      </Button>
      <Sheet
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Filter"
        footer={
          <Button className="w-full" onClick={() => setOpen(false)}>
            Show {props.totalCount} products
          </Button>
        }
      >
        <FacetList {...props} />
      </Sheet>
    </>
  )
}

export function FacetList({ query, facets }: FacetPanelProps) {
  const path = usePathname()
  const hrefOf = (next: ListingQuery) => {
    const text = writeListingQuery(next)
    return text ? `${path}?${text}` : path
  }
  return (
    <div className="space-y-6">
      {countChosen(query) > 0 && (
        <Link
          href={hrefOf({ ...query, facets: {}, inStockOnly: false })}
          scroll={false}
          className="inline-flex min-h-8 items-center gap-1.5 font-medium text-accent-ink text-sm hover:underline"
        >
          <X aria-hidden className="size-4" />
          Clear all filters
        </Link>
      )}
      <ul>
        <FacetChoice
          href={hrefOf({ ...query, inStockOnly: !query.inStockOnly })}
          isChosen={query.inStockOnly}
          label="In stock now"
        />
      </ul>
      {facets.map((facet) => (
        <section key={facet.name} aria-label={facet.label}>
          <h3 className="mb-1 font-semibold text-sm">{facet.label}</h3>
          <ul>
            {facet.values.slice(0, 12).map(({ value, count }) => (
              <FacetChoice
                key={value}
                href={hrefOf(toggleFacet(query, { name: facet.name, value }))}
                isChosen={query.facets[facet.name]?.includes(value) ?? false}
                label={facet.name === 'brand' ? value : sayFacetValue(value)}
                count={count}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

type FacetChoiceProps = { href: string; isChosen: boolean; label: string; count?: number }

function FacetChoice({ href, isChosen, label, count }: FacetChoiceProps) {
  return (
    <li>
      <Link
        href={href}
        scroll={false}
        replace
        aria-current={isChosen ? 'true' : undefined}
        className="flex min-h-9 items-center gap-2.5 text-ink-soft text-sm hover:text-ink aria-[current=true]:font-medium aria-[current=true]:text-ink max-lg:min-h-11"
      >
        <span
          aria-hidden
          className={classNames(
            'flex size-4.5 shrink-0 items-center justify-center rounded-md border',
            isChosen ? 'border-accent bg-accent' : 'border-line-strong bg-surface',
          )}
        >
          {isChosen && <span className="size-1.5 rounded-full bg-on-accent" />}
        </span>
        <span className="flex-1 first-letter:uppercase">{label}</span>
        {count !== undefined && <span className="text-ink-faint text-xs tabular-nums">{count}</span>}
      </Link>
    </li>
  )
}

/** Attributes of yes and no are found by what programs call it. */
function sayFacetValue(value: string): string {
  if (value === 'true') return 'Yes'
  return value === 'false' ? 'No' : value
}

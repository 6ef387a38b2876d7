'use client'

import { usePathname, useRouter } from 'next/navigation'
import { type ListingQuery, writeListingQuery } from '@/components/catalog/listing-query'
import type { ListingSort } from '@/components/generated/operations'
import { Select } from '@/components/ui/select'

const words: Record<ListingSort, string> = {
  RELEVANCE: 'Best match',
  PRICE_ASC: 'Price, low to high',
  PRICE_DESC: 'Price, high to low',
  NAME: 'Name',
}

function isSort(value: string): value is ListingSort {
  return value in words
}

export function SortSelect({ query }: { query: ListingQuery }) {
  const router = useRouter()
  const path = usePathname()
  return (
    <Select
      aria-label="Sort"
      value={query.sort}
      className="h-9 w-48"
      onChange={(event) => {
        const sort = event.target.value
        if (isSort(sort))
          router.replace(`${path}?${writeListingQuery({ ...query, sort })}`, { scroll: false })
      }}
    >
      {Object.entries(words).map(([sort, label]) => (
        <option key={sort} value={sort}>
          {label}
        </option>
      ))}
    </Select>
  )
}

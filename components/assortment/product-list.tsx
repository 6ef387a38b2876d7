'use client'

import { Download } from 'lucide-react'
import { usePathname, useSearchParams } from 'next/navigation'
import { Suspense, useDeferredValue, useMemo } from 'react'
import type { BulkPlace } from '@/components/assortment/bulk/bulk-place'
import {
  everyProduct,
  type ProductQuery,
  productExportPath,
  readProductQuery,
  writeProductQuery,
} from '@/components/assortment/product-query'
import { ProductRows } from '@/components/assortment/product-rows'
import { ProductRowsSkeleton } from '@/components/assortment/product-rows-skeleton'
import { ProductToolbar } from '@/components/assortment/product-toolbar'
import { buttonStyle } from '@/components/ui/button-style'
import { classNames } from '@/components/ui/class-names'

type ProductListProps = {
  retailerId: string
  /** Address of the list. */
  path: string
  categories: readonly { id: string; path: string }[]
  /** Where offers are changed, many at once; null: the viewer may not. */
  bulk: Pick<BulkPlace, 'location' | 'currency'> | null
}

/** A retailer's products. While an answer is awaited the rows before it stay, dimmed. */
export function ProductList({ retailerId, path, categories, bulk }: ProductListProps) {
  const here = usePathname()
  const written = useSearchParams().toString()
  const query = useMemo(() => readProductQuery(new URLSearchParams(written)), [written])
  const shown = useDeferredValue(query)
  const isStale = shown !== query
  const change = (part: Partial<ProductQuery>) =>
    window.history.replaceState(null, '', `${here}${writeProductQuery({ ...query, ...part })}`)
  return (
    <div className="space-y-4">
      <ProductToolbar query={query} onChange={change} categories={categories}>
        <a
          href={productExportPath(retailerId, query)}
          download
          className={buttonStyle('secondary', 'sm')}
          title="These products as a file for a spreadsheet"
        >
          <Download aria-hidden />
          Export
        </a>
      </ProductToolbar>
      <div aria-busy={isStale} className={classNames('transition-opacity', isStale && 'opacity-60')}>
        <Suspense fallback={<ProductRowsSkeleton />}>
          <ProductRows
            key={writeProductQuery(shown)}
            retailerId={retailerId}
            path={path}
            query={shown}
            bulk={bulk && { ...bulk, retailerId, categories }}
            onClear={() => change({ ...everyProduct, isArchived: query.isArchived })}
          />
        </Suspense>
      </div>
    </div>
  )
}

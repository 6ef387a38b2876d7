'use client'

import { useApolloClient, useSuspenseQuery } from '@apollo/client/react'
import { PackageOpen } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { toast } from 'sonner'
import { answered } from '@/components/apollo/answered'
import type { BulkPlace } from '@/components/assortment/bulk/bulk-place'
import { ChosenProductsBar } from '@/components/assortment/bulk/chosen-products-bar'
import { useChosenProducts } from '@/components/assortment/bulk/use-chosen-products'
import { type ProductQuery, toProductVariables } from '@/components/assortment/product-query'
import { listParticulars } from '@/components/catalog/particular-words'
import { Picture } from '@/components/catalog/picture'
import {
  ProductListDocument,
  type ProductListQuery,
  type ProductRow_ProductFragment,
} from '@/components/generated/operations'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Count } from '@/components/ui/count'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { LoadMore } from '@/components/ui/load-more'
import { Table, TableCell, TableHead, TableRow } from '@/components/ui/table'

type Page = NonNullable<ProductListQuery['products']>

type ProductRowsProps = {
  retailerId: string
  path: string
  query: ProductQuery
  bulk: BulkPlace | null
  onClear: () => void
}

/** Products page by page. Give it a `key` made of the query: another query, another list. */
export function ProductRows({ retailerId, path, query, bulk, onClear }: ProductRowsProps) {
  const client = useApolloClient()
  const variables = toProductVariables(retailerId, query)
  const { data } = useSuspenseQuery(ProductListDocument, { variables })
  const first = answered(data.products)
  const [later, setLater] = useState<Page[]>([])
  const [isLoading, setLoading] = useState(false)
  const last = later.at(-1) ?? first
  const products = [first, ...later].flatMap((page) => page.edges.map(({ node }) => node))

  const chosen = useChosenProducts(products)

  async function loadMore() {
    setLoading(true)
    try {
      const { data: next } = await client.query({
        query: ProductListDocument,
        variables: { ...variables, after: last.pageInfo.endCursor },
        fetchPolicy: 'no-cache',
      })
      if (next) {
        const page = answered(next.products)
        setLater((pages) => [...pages, page])
      }
    } catch {
      toast.error('The next page could not be loaded.', { description: 'What you see stays. Try again.' })
    }
    setLoading(false)
  }

  if (products.length === 0) return <NoProducts path={path} query={query} onClear={onClear} />
  return (
    <>
      <div className="overflow-hidden rounded-card border bg-surface">
        <Table>
          <caption className="sr-only">Products</caption>
          <thead>
            <tr>
              {bulk && (
                <TableHead className="w-11 pr-0">
                  <label className="flex h-9 cursor-pointer items-center">
                    <input
                      type="checkbox"
                      aria-label="Choose all that are shown"
                      checked={chosen.isAll || chosen.chosen.length === products.length}
                      onChange={chosen.toggleShown}
                      className="size-4 cursor-pointer accent-accent"
                    />
                  </label>
                </TableHead>
              )}
              <TableHead>Product</TableHead>
              <TableHead className="max-md:hidden">Department</TableHead>
              <TableHead className="max-sm:hidden">Barcode</TableHead>
              <TableHead isNumber>Items</TableHead>
            </tr>
          </thead>
          <tbody>
            {products.map((product) => (
              <Row
                key={product.id}
                product={product}
                path={path}
                choice={
                  bulk && {
                    isChosen: chosen.isChosen(product.id),
                    toggle: () => chosen.toggle(product.id),
                  }
                }
              />
            ))}
          </tbody>
        </Table>
      </div>
      <LoadMore
        shownCount={products.length}
        totalCount={first.totalCount}
        hasMore={last.pageInfo.hasNextPage}
        isLoading={isLoading}
        onMore={() => void loadMore()}
      />
      {bulk && (chosen.isAll || chosen.chosen.length > 0) && (
        <ChosenProductsBar
          place={bulk}
          chosen={chosen}
          filter={variables.filter}
          totalCount={first.totalCount}
        />
      )}
    </>
  )
}

type RowProps = {
  product: ProductRow_ProductFragment
  path: string
  choice: { isChosen: boolean; toggle: () => void } | null
}

function Row({ product, path, choice }: RowProps) {
  const { slug, name, brand, category, skus, picture, isArchived } = product
  const lacking = [
    ...(product.lacks.length > 0 ? [listParticulars(product.lacks)] : []),
    ...product.lacksAttributes.map((each) => each.name),
  ]
  const lacksCount = product.lacks.length + product.lacksAttributes.length
  const place = category.ancestors.map((each) => each.name).join(' › ')
  const [only] = skus
  return (
    <TableRow className="relative">
      {choice && (
        <TableCell className="pr-0">
          <label className="relative z-1 flex size-11 cursor-pointer items-center">
            <input
              type="checkbox"
              aria-label={`Choose ${brand} ${name}`}
              checked={choice.isChosen}
              onChange={choice.toggle}
              className="size-4 cursor-pointer accent-accent"
            />
          </label>
        </TableCell>
      )}
      <TableCell className="w-full max-w-0">
        <span className="flex items-center gap-3">
          <Picture picture={picture} isDecorative className="size-11 shrink-0 rounded-lg" />
          <span className="min-w-0 flex-1">
            <span className="flex items-center gap-2">
              <Link
                href={`${path}/edit/${slug}`}
                prefetch={false}
                className="truncate font-medium after:absolute after:inset-0 hover:underline"
              >
                {name}
              </Link>
              {isArchived && <Badge>Archived</Badge>}
              {lacksCount > 0 && (
                <Badge tone="caution">
                  <span className="sr-only">Lacks {lacking.join(', ')}</span>
                  <span aria-hidden title={`Lacks ${lacking.join(', ')}`}>
                    Lacks {lacksCount}
                  </span>
                </Badge>
              )}
            </span>
            <span className="block truncate text-ink-soft">
              {brand}
              <span className="md:hidden">
                {brand && ' · '}
                {category.name}
              </span>
            </span>
          </span>
        </span>
      </TableCell>
      <TableCell className="max-w-80 truncate text-ink-soft max-md:hidden">{place}</TableCell>
      <TableCell className="whitespace-nowrap text-ink-soft max-sm:hidden">
        {only?.gtin}
        {skus.length > 1 && ` + ${skus.length - 1}`}
      </TableCell>
      <TableCell isNumber className="whitespace-nowrap">
        <Count value={skus.length} />
      </TableCell>
    </TableRow>
  )
}

function NoProducts({ path, query, onClear }: Omit<ProductRowsProps, 'retailerId' | 'bulk'>) {
  const isNarrowed = query.text.trim() !== '' || query.categoryId !== null || query.isLacking
  if (query.isLacking && query.text.trim() === '')
    return (
      <EmptyState
        icon={<PackageOpen aria-hidden />}
        title="Nothing lacks what must be told"
        action={
          <Button variant="secondary" onClick={onClear}>
            Show all
          </Button>
        }
      >
        Each department says what must be told of its products: see Departments.
      </EmptyState>
    )
  if (isNarrowed)
    return (
      <EmptyState
        icon={<PackageOpen aria-hidden />}
        title="No product matches"
        action={
          <Button variant="secondary" onClick={onClear}>
            Show all
          </Button>
        }
      >
        Try fewer words, another department or a whole code.
      </EmptyState>
    )
  if (query.isArchived)
    return (
      <EmptyState icon={<PackageOpen aria-hidden />} title="Nothing is archived">
        What you take out of the catalogue stands here, and can be brought back.
      </EmptyState>
    )
  return (
    <EmptyState
      icon={<PackageOpen aria-hidden />}
      title="No products yet"
      action={<LinkButton href={`${path}/new`}>Add the first product</LinkButton>}
    >
      A product stands in a department. Add one, set its price, then receive its first units.
    </EmptyState>
  )
}

import type { Metadata } from 'next'
import { Suspense } from 'react'
import { requireWorkplace } from '@/components/accounts/read-workplaces'
import { answered } from '@/components/apollo/answered'
import { PreloadQuery, query } from '@/components/apollo/server-client'
import { listCategoryPaths } from '@/components/assortment/category-paths'
import { ProductList } from '@/components/assortment/product-list'
import { readProductQuery, toProductVariables } from '@/components/assortment/product-query'
import { ProductRowsSkeleton } from '@/components/assortment/product-rows-skeleton'
import { CategoryChoicesDocument, ProductListDocument } from '@/components/generated/operations'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Products' }

type ProductsPageProps = {
  params: Promise<{ location: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ProductsPage({ params, searchParams }: ProductsPageProps) {
  const { location } = await params
  const values = await searchParams
  const path = `/retailer/${location}/products`
  const { id, name, retailer } = await requireWorkplace('retailer', location, path)
  const wanted = readProductQuery({ get: (name) => [values[name]].flat()[0] ?? null })
  const { data } = await query({ query: CategoryChoicesDocument, variables: { retailerId: retailer.id } })
  if (!data) throw new Error('The departments could not be read.')
  const mayEdit = retailer.viewerMay.includes('CATALOGUE')
  return (
    <>
      <PageHeader
        title="Products"
        detail={`What ${retailer.name} sells, at all its places`}
        actions={
          mayEdit && (
            <>
              <LinkButton href={`${path}/departments`} variant="secondary" className="max-sm:flex-1">
                Departments
              </LinkButton>
              <LinkButton href={`${path}/new`} className="max-sm:flex-1">
                Add a product
              </LinkButton>
            </>
          )
        }
      />
      <PreloadQuery query={ProductListDocument} variables={toProductVariables(retailer.id, wanted)}>
        <Suspense fallback={<ProductRowsSkeleton />}>
          <ProductList
            retailerId={retailer.id}
            path={path}
            bulk={mayEdit ? { location: { id, name }, currency: retailer.currency } : null}
            categories={listCategoryPaths(answered(data.categoryTree))}
          />
        </Suspense>
      </PreloadQuery>
    </>
  )
}

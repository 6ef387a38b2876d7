import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireWorker, requireWorkplace } from '@/components/accounts/read-workplaces'
import { answered } from '@/components/apollo/answered'
import { query } from '@/components/apollo/server-client'
import { listCategoryPaths } from '@/components/assortment/category-paths'
import { NewProduct } from '@/components/assortment/new-product'
import { CategoryChoicesDocument } from '@/components/generated/operations'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Add a product' }

type NewProductPageProps = { params: Promise<{ location: string }> }

export default async function NewProductPage({ params }: NewProductPageProps) {
  const { location } = await params
  const path = `/retailer/${location}/products`
  const { id, retailer } = await requireWorkplace('retailer', location, `${path}/new`)
  if (!retailer.viewerMay.includes('CATALOGUE')) notFound()
  const { data } = await query({ query: CategoryChoicesDocument, variables: { retailerId: retailer.id } })
  if (!data) throw new Error('The departments could not be read.')
  const { workplaces } = await requireWorker('retailer', `${path}/new`)
  const own = workplaces.filter((place) => place.retailer.id === retailer.id)
  const places = [...own.filter((place) => place.id === id), ...own.filter((place) => place.id !== id)]
  const categories = listCategoryPaths(answered(data.categoryTree))
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            crumbs={[
              { href: path, label: 'Products' },
              { href: `${path}/new`, label: 'Add a product' },
            ]}
          />
        }
        title="Add a product"
        detail="With its price, so that it can be sold."
      />
      {categories.length === 0 ? (
        <EmptyState
          title="First a department"
          action={<LinkButton href={`${path}/departments`}>Add a department</LinkButton>}
        >
          Every product stands in one, so that customers find it as they would in the store.
        </EmptyState>
      ) : (
        <NewProduct
          retailerId={retailer.id}
          currency={retailer.currency}
          path={path}
          categories={categories}
          places={places.map((place) => ({ id: place.id, name: place.name }))}
        />
      )}
    </>
  )
}

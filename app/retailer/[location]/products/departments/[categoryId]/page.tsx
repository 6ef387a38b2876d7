import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { requireWorkplace } from '@/components/accounts/read-workplaces'
import { answered } from '@/components/apollo/answered'
import { PreloadQuery, query } from '@/components/apollo/server-client'
import { AttributeList } from '@/components/attributes/attribute-list'
import { CategoryAttributesDocument, CategoryChoicesDocument } from '@/components/generated/operations'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { Skeleton } from '@/components/ui/skeleton'

export const metadata: Metadata = { title: 'Attributes' }

type AttributesPageProps = { params: Promise<{ location: string; categoryId: string }> }

export default async function AttributesPage({ params }: AttributesPageProps) {
  const { location, categoryId: segment } = await params
  const categoryId = decodeURIComponent(segment)
  const path = `/retailer/${location}/products`
  const own = `${path}/departments/${segment}`
  const { retailer } = await requireWorkplace('retailer', location, own)
  if (!retailer.viewerMay.includes('CATALOGUE')) notFound()
  const { data } = await query({ query: CategoryChoicesDocument, variables: { retailerId: retailer.id } })
  if (!data) throw new Error('The departments could not be read.')
  // Of this retailer: an id alone would show another's.
  const category = answered(data.categoryTree).find(({ id }) => id === categoryId)
  if (!category) notFound()
  return (
    <div className="max-w-3xl">
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            crumbs={[
              { href: path, label: 'Products' },
              { href: `${path}/departments`, label: 'Departments' },
              { href: own, label: category.name },
            ]}
          />
        }
        title={`Attributes of ${category.name}`}
        detail="What is told of products here and below, beside what every product has. Customers see it, and narrow a list by what is chosen."
      />
      <PreloadQuery query={CategoryAttributesDocument} variables={{ id: categoryId }}>
        <Suspense fallback={<Skeleton className="h-96 rounded-card" />}>
          <AttributeList categoryId={categoryId} />
        </Suspense>
      </PreloadQuery>
    </div>
  )
}

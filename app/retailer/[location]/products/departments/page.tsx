import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { requireWorkplace } from '@/components/accounts/read-workplaces'
import { PreloadQuery } from '@/components/apollo/server-client'
import { CategoryTree } from '@/components/categories/category-tree'
import { CategoryTreeDocument } from '@/components/generated/operations'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { Skeleton } from '@/components/ui/skeleton'

export const metadata: Metadata = { title: 'Departments' }

type DepartmentsPageProps = { params: Promise<{ location: string }> }

export default async function DepartmentsPage({ params }: DepartmentsPageProps) {
  const { location } = await params
  const path = `/retailer/${location}/products`
  const { retailer } = await requireWorkplace('retailer', location, `${path}/departments`)
  if (!retailer.viewerMay.includes('CATALOGUE')) notFound()
  return (
    <div className="max-w-3xl">
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            crumbs={[
              { href: path, label: 'Products' },
              { href: `${path}/departments`, label: 'Departments' },
            ]}
          />
        }
        title="Departments"
        detail={
          <>
            The shop follows at once.
            <span className="max-sm:hidden">
              {' '}
              Drag one in front of, behind or into another. Alt and an arrow key moves the one that has the
              keyboard: up, down, in, out.
            </span>
          </>
        }
      />
      <PreloadQuery query={CategoryTreeDocument} variables={{ retailerId: retailer.id }}>
        <Suspense fallback={<Skeleton className="h-96 rounded-card" />}>
          <CategoryTree retailerId={retailer.id} path={`${path}/departments`} />
        </Suspense>
      </PreloadQuery>
    </div>
  )
}

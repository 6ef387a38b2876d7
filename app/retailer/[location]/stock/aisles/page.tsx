import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireWorkplace } from '@/components/accounts/read-workplaces'
import { query } from '@/components/apollo/server-client'
import { AislePlanPageDocument } from '@/components/generated/operations'
import { AislePlanEditor } from '@/components/places/aisle-plan-editor'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Aisles' }

type AislesPageProps = { params: Promise<{ location: string }> }

export default async function AislesPage({ params }: AislesPageProps) {
  const { location: slug } = await params
  const path = `/retailer/${slug}/stock`
  const workplace = await requireWorkplace('retailer', slug, `${path}/aisles`)
  if (!workplace.viewerMay.includes('CATALOGUE')) notFound()
  const { data } = await query({ query: AislePlanPageDocument, variables: { slug } })
  if (!data?.location) notFound()
  return (
    <div className="max-w-2xl">
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            crumbs={[
              { href: path, label: 'Stock' },
              { href: `${path}/aisles`, label: 'Aisles' },
            ]}
          />
        }
        title="Aisles"
        detail={
          <>
            The order in which one walks through {workplace.name}. Lists of picks follow it; what is cold
            comes last.
            <span className="max-sm:hidden"> Alt and an arrow key moves the stop that has the keyboard.</span>
          </>
        }
      />
      <AislePlanEditor key={data.location.id} location={data.location} />
    </div>
  )
}

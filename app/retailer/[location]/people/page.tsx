import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { requireWorkplace } from '@/components/accounts/read-workplaces'
import { PreloadQuery, query } from '@/components/apollo/server-client'
import {
  RetailerPeoplePageDocument,
  RetailerPlacesDocument,
  RoleTableDocument,
} from '@/components/generated/operations'
import { RoleTable } from '@/components/people/capability-table'
import { PeopleView } from '@/components/people/people-view'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { Skeleton } from '@/components/ui/skeleton'

export const metadata: Metadata = { title: 'People' }

type PeoplePageProps = { params: Promise<{ location: string }> }

export default async function PeoplePage({ params }: PeoplePageProps) {
  const { location: slug } = await params
  await requireWorkplace('retailer', slug, `/retailer/${slug}/people`)
  const [places, table] = await Promise.all([
    query({ query: RetailerPlacesDocument, variables: { slug } }),
    query({ query: RoleTableDocument }),
  ])
  const retailer = places.data?.location?.retailer
  if (!retailer || !table.data) notFound()
  const variables = { retailerId: retailer.id }
  return (
    <div className="max-w-5xl">
      <PageHeader title="People" detail={`Who works for ${retailer.name}, and what each role may do.`} />
      {retailer.viewerMay.includes('PEOPLE') ? (
        <PreloadQuery query={RetailerPeoplePageDocument} variables={variables}>
          <Suspense fallback={<Skeleton className="h-64 rounded-card" />}>
            <PeopleView retailerId={retailer.id} places={retailer.locations} />
          </Suspense>
        </PreloadQuery>
      ) : (
        <Notice title="Owners and managers of all places lead the people">
          Ask one of them to invite somebody or to change what you may do.
        </Notice>
      )}
      <Section title="What each role may do" className="mt-8">
        <RoleTable {...table.data} />
      </Section>
    </div>
  )
}

import type { Metadata } from 'next'
import { Suspense } from 'react'
import { TodaySkeleton } from '@/app/retailer/[location]/today-skeleton'
import { TodayView } from '@/app/retailer/[location]/today-view'
import { requireWorkplace } from '@/components/accounts/read-workplaces'
import { PreloadQuery, query } from '@/components/apollo/server-client'
import { RetailerTodayPageDocument, StepsLeftDocument } from '@/components/generated/operations'
import { StepsLeft } from '@/components/opening/steps-left'
import { Closing } from '@/components/settings/closing'
import { DateTime } from '@/components/ui/date-time'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Today' }

type TodayPageProps = { params: Promise<{ location: string }> }

export default async function TodayPage({ params }: TodayPageProps) {
  const { location } = await params
  const base = `/retailer/${location}`
  const workplace = await requireWorkplace('retailer', location, base)
  const opening = await query({ query: StepsLeftDocument, variables: { slug: location } })
  return (
    <>
      <PageHeader
        title="Today"
        detail={
          <>
            <DateTime at={new Date().toISOString()} format="day" timeZone={workplace.timeZone} /> at{' '}
            {workplace.name}, {workplace.isOpenNow ? 'open now' : 'closed now'}
          </>
        }
      />
      <Closing
        key={workplace.id}
        locationId={workplace.id}
        name={workplace.name}
        timeZone={workplace.timeZone}
        closedUntil={workplace.closedUntil}
        mayClose={workplace.viewerMay.includes('MANAGE_ORDERS')}
      />
      <StepsLeft steps={opening.data?.location?.retailer.stepsLeft ?? []} base={base} />
      <PreloadQuery query={RetailerTodayPageDocument} variables={{ locationId: workplace.id }}>
        <Suspense fallback={<TodaySkeleton />}>
          <TodayView locationId={workplace.id} timeZone={workplace.timeZone} base={base} />
        </Suspense>
      </PreloadQuery>
    </>
  )
}

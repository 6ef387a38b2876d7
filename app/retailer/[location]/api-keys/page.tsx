import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { requireWorkplace } from '@/components/accounts/read-workplaces'
import { PreloadQuery, query } from '@/components/apollo/server-client'
import {
  RetailerApiKeysPageDocument,
  RetailerPlacesDocument,
  RoleTableDocument,
} from '@/components/generated/operations'
import { KeysView } from '@/components/keys/keys-view'
import { ScopeTable } from '@/components/people/capability-table'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { Skeleton } from '@/components/ui/skeleton'

export const metadata: Metadata = { title: 'API keys' }

type ApiKeysPageProps = { params: Promise<{ location: string }> }

export default async function ApiKeysPage({ params }: ApiKeysPageProps) {
  const { location: slug } = await params
  await requireWorkplace('retailer', slug, `/retailer/${slug}/api-keys`)
  const [places, table] = await Promise.all([
    query({ query: RetailerPlacesDocument, variables: { slug } }),
    query({ query: RoleTableDocument }),
  ])
  const retailer = places.data?.location?.retailer
  if (!retailer || !table.data) notFound()
  return (
    <div className="max-w-5xl">
      <PageHeader
        title="API keys"
        detail={`Programs that work for ${retailer.name}: what each may do, and where.`}
      />
      {retailer.viewerMay.includes('INTEGRATIONS') ? (
        <PreloadQuery query={RetailerApiKeysPageDocument} variables={{ retailerId: retailer.id }}>
          <Suspense fallback={<Skeleton className="h-64 rounded-card" />}>
            <KeysView retailerId={retailer.id} places={retailer.locations} />
          </Suspense>
        </PreloadQuery>
      ) : (
        <Notice title="Owners and managers of all places make API keys">
          Ask one of them for a key, and say what your program has to do.
        </Notice>
      )}
      <Section title="What each scope allows" className="mt-8">
        <ScopeTable {...table.data} />
      </Section>
    </div>
  )
}

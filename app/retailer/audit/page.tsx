import type { Metadata } from 'next'
import { Suspense } from 'react'
import { AuditSkeleton } from '@/app/retailer/audit/audit-skeleton'
import { AuditView } from '@/app/retailer/audit/audit-view'
import { requireWorker } from '@/components/accounts/read-workplaces'
import { PreloadQuery } from '@/components/apollo/server-client'
import { RetailerAuditPageDocument } from '@/components/generated/operations'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Audit' }

export default async function AuditPage() {
  await requireWorker('retailer', '/retailer/audit')
  return (
    <>
      <PageHeader title="Audit" detail="What must always hold, looked for again in the rows themselves." />
      <PreloadQuery query={RetailerAuditPageDocument}>
        <Suspense fallback={<AuditSkeleton />}>
          <AuditView />
        </Suspense>
      </PreloadQuery>
    </>
  )
}

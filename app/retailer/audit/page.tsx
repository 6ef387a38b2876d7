import { ShieldCheck } from 'lucide-react'
import type { Metadata } from 'next'
import { Suspense } from 'react'
import { AuditSkeleton } from '@/app/retailer/audit/audit-skeleton'
import { AuditView } from '@/app/retailer/audit/audit-view'
import { readWorker, requireWorker } from '@/components/accounts/read-workplaces'
import { PreloadQuery } from '@/components/apollo/server-client'
import { RetailerAuditPageDocument } from '@/components/generated/operations'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Audit' }

export default async function AuditPage() {
  await requireWorker('retailer', '/retailer/audit')
  const { role } = await readWorker()
  return (
    <>
      <PageHeader
        title="Audit"
        detail="What must always hold, looked for again in the rows themselves, at this moment and for every location."
      />
      {role === 'OPERATOR' ? (
        <PreloadQuery query={RetailerAuditPageDocument}>
          <Suspense fallback={<AuditSkeleton />}>
            <AuditView />
          </Suspense>
        </PreloadQuery>
      ) : (
        <EmptyState icon={<ShieldCheck aria-hidden />} title="For operators">
          The audit reads the rows of every retailer, so it is kept for those who run Onshelf. What happened
          to one item stands in its ledger, on its own page.
        </EmptyState>
      )}
    </>
  )
}

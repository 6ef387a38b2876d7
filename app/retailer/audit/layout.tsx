import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { RetailerFrame } from '@/app/retailer/retailer-frame'
import { findUsualWorkplace, requireWorker } from '@/components/accounts/read-workplaces'

/** The audit belongs to no location; the frame is that of the usual one. */
export default async function AuditLayout({ children }: { children: ReactNode }) {
  const { workplaces } = await requireWorker('retailer', '/retailer/audit')
  const workplace = await findUsualWorkplace(workplaces)
  if (!workplace) redirect('/retailer')
  return <RetailerFrame workplace={workplace}>{children}</RetailerFrame>
}

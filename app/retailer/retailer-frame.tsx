import { ClipboardList, LayoutDashboard, Package, ShieldCheck, Tags, Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { readWorker, type Workplace } from '@/components/accounts/read-workplaces'
import { WorkMenu } from '@/components/accounts/work-menu'
import { DurabilityNotice } from '@/components/layout/durability-notice'
import { LiveNote } from '@/components/layout/live-note'
import { RetailerShell } from '@/components/layout/retailer-shell'
import { WorkplaceSwitch } from '@/components/layout/workplace-switch'

/** The retailer's frame around one location. */
export async function RetailerFrame({ workplace, children }: { workplace: Workplace; children: ReactNode }) {
  const { name, workplaces } = await readWorker()
  const base = `/retailer/${workplace.slug}`
  return (
    <RetailerShell
      items={[
        { href: base, label: 'Today', icon: <LayoutDashboard aria-hidden />, isExact: true },
        { href: `${base}/stock`, label: 'Stock', icon: <Package aria-hidden /> },
        { href: `${base}/orders`, label: 'Orders', icon: <ClipboardList aria-hidden /> },
        ...(workplace.viewerMay.includes('CATALOGUE')
          ? [{ href: `${base}/products`, label: 'Products', icon: <Tags aria-hidden /> }]
          : []),
        { href: `${base}/people`, label: 'People', icon: <Users aria-hidden /> },
        { href: '/retailer/audit', label: 'Audit', icon: <ShieldCheck aria-hidden /> },
      ]}
      location={<WorkplaceSwitch base="/retailer" current={workplace} workplaces={workplaces} />}
      live={<LiveNote />}
      account={<WorkMenu name={name ?? 'You'} />}
    >
      <DurabilityNotice />
      {children}
    </RetailerShell>
  )
}

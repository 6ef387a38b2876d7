import {
  ClipboardList,
  History,
  KeyRound,
  LayoutDashboard,
  Package,
  Settings,
  ShieldCheck,
  Tags,
  Users,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { readWorker, type Workplace, workplacesBehind } from '@/components/accounts/read-workplaces'
import { ViewerMay } from '@/components/accounts/viewer-may'
import { WorkMenu } from '@/components/accounts/work-menu'
import { DurabilityNotice } from '@/components/layout/durability-notice'
import { LiveNote } from '@/components/layout/live-note'
import { RetailerShell } from '@/components/layout/retailer-shell'
import { WorkplaceSwitch } from '@/components/layout/workplace-switch'

/** The retailer's frame around one location. */
export async function RetailerFrame({ workplace, children }: { workplace: Workplace; children: ReactNode }) {
  const worker = await readWorker()
  const workplaces = workplacesBehind('retailer', worker)
  const { viewerMay } = workplace
  const base = `/retailer/${workplace.slug}`
  return (
    <RetailerShell
      items={[
        { href: base, label: 'Today', icon: <LayoutDashboard aria-hidden />, isExact: true },
        { href: `${base}/stock`, label: 'Stock', icon: <Package aria-hidden /> },
        { href: `${base}/orders`, label: 'Orders', icon: <ClipboardList aria-hidden /> },
        ...(viewerMay.includes('CATALOGUE')
          ? [{ href: `${base}/products`, label: 'Products', icon: <Tags aria-hidden /> }]
          : []),
        ...(viewerMay.includes('PEOPLE')
          ? [{ href: `${base}/people`, label: 'People', icon: <Users aria-hidden /> }]
          : []),
        ...(viewerMay.includes('SETTINGS')
          ? [{ href: `${base}/settings`, label: 'Settings', icon: <Settings aria-hidden /> }]
          : []),
        ...(viewerMay.includes('INTEGRATIONS')
          ? [{ href: `${base}/api-keys`, label: 'API keys', icon: <KeyRound aria-hidden /> }]
          : []),
        ...(viewerMay.includes('READ_DEEDS')
          ? [{ href: `${base}/activity`, label: 'Activity', icon: <History aria-hidden /> }]
          : []),
        { href: '/retailer/audit', label: 'Audit', icon: <ShieldCheck aria-hidden /> },
      ]}
      location={<WorkplaceSwitch base="/retailer" current={workplace} workplaces={workplaces} />}
      live={<LiveNote />}
      account={<WorkMenu name={worker.name ?? 'You'} />}
    >
      <DurabilityNotice />
      <ViewerMay capabilities={viewerMay}>{children}</ViewerMay>
    </RetailerShell>
  )
}

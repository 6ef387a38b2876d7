import type { ReactNode } from 'react'
import { RetailerFrame } from '@/app/retailer/retailer-frame'
import { requireWorkplace } from '@/components/accounts/read-workplaces'
import { RememberWorkplace } from '@/components/accounts/remember-workplace'

type LocationLayoutProps = { children: ReactNode; params: Promise<{ location: string }> }

/** One location, for its staff. */
export default async function LocationLayout({ children, params }: LocationLayoutProps) {
  const { location } = await params
  const workplace = await requireWorkplace('retailer', location, `/retailer/${location}`)
  return (
    <RetailerFrame workplace={workplace}>
      <RememberWorkplace slug={workplace.slug} />
      {children}
    </RetailerFrame>
  )
}

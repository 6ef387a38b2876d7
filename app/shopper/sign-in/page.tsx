import { ScanBarcode } from 'lucide-react'
import { WorkDoorPage } from '@/components/accounts/work-door-page'

export const metadata = { title: 'Shopper sign-in' }

type SignInPageProps = { searchParams: Promise<{ next?: string }> }

export default async function ShopperSignInPage({ searchParams }: SignInPageProps) {
  return (
    <WorkDoorPage
      door="shopper"
      demoRole="SHOPPER"
      icon={<ScanBarcode aria-hidden />}
      title="Ready to pick?"
      text="Claim an order and walk the aisles, shelf by shelf. These pages are for shoppers."
      next={(await searchParams).next}
    />
  )
}

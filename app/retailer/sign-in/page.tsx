import { ChartNoAxesColumn } from 'lucide-react'
import { WorkDoorPage } from '@/components/accounts/work-door-page'

export const metadata = { title: 'Retailer sign-in' }

type SignInPageProps = { searchParams: Promise<{ next?: string }> }

export default async function RetailerSignInPage({ searchParams }: SignInPageProps) {
  return (
    <WorkDoorPage
      door="retailer"
      demoRole="STAFF"
      icon={<ChartNoAxesColumn aria-hidden />}
      title="The store, unit by unit"
      text="Receive, count and correct the stock, and see every order move. These pages are for a retailer’s staff."
      next={(await searchParams).next}
    />
  )
}

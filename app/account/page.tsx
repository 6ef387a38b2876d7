import type { Metadata } from 'next'
import { Suspense } from 'react'
import { AccountSkeleton } from '@/components/accounts/account-skeleton'
import { AccountView } from '@/components/accounts/account-view'
import { PreloadQuery } from '@/components/apollo/server-client'
import { AccountPageDocument } from '@/components/generated/operations'
import { listCountries } from '@/components/opening/list-countries'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Your account' }

export default function AccountPage() {
  const countries = listCountries()
  return (
    <>
      <PageHeader title="Your account" />
      <PreloadQuery query={AccountPageDocument}>
        <Suspense fallback={<AccountSkeleton />}>
          <AccountView countries={countries} />
        </Suspense>
      </PreloadQuery>
    </>
  )
}

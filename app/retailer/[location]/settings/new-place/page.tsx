import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireWorkplace } from '@/components/accounts/read-workplaces'
import { query } from '@/components/apollo/server-client'
import { SettingsPageDocument } from '@/components/generated/operations'
import { listCountries } from '@/components/opening/list-countries'
import { PlaceForm } from '@/components/opening/place-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Open another place' }

type NewPlacePageProps = { params: Promise<{ location: string }> }

export default async function NewPlacePage({ params }: NewPlacePageProps) {
  const { location: slug } = await params
  const path = `/retailer/${slug}/settings`
  await requireWorkplace('retailer', slug, `${path}/new-place`)
  const { data } = await query({ query: SettingsPageDocument, variables: { slug } })
  const retailer = data?.location?.retailer
  if (!retailer?.viewerMay.includes('SETTINGS')) notFound()
  const crumbs = [
    { href: path, label: 'Settings' },
    { href: `${path}/new-place`, label: 'Open another place' },
  ]
  return (
    <div className="max-w-2xl">
      <PageHeader
        breadcrumbs={<Breadcrumbs crumbs={crumbs} />}
        title="Open another place"
        detail={`A store or a warehouse of ${retailer.name}. Its assortment is empty until something is listed there.`}
      />
      <PlaceForm retailerId={retailer.id} country={retailer.country} countries={listCountries()} isFurther />
    </div>
  )
}

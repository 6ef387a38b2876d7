import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireWorkplace } from '@/components/accounts/read-workplaces'
import { query } from '@/components/apollo/server-client'
import { SettingsPageDocument } from '@/components/generated/operations'
import { listCountries } from '@/components/opening/list-countries'
import { MailTest } from '@/components/opening/mail-test'
import { PaymentTest } from '@/components/opening/payment-test'
import { PlaceSettings } from '@/components/settings/place-settings'
import { RetailerSettings } from '@/components/settings/retailer-settings'
import { TaxSettings } from '@/components/settings/tax-settings'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { toWallTime } from '@/standards/wall-time'

export const metadata: Metadata = { title: 'Settings' }

type SettingsPageProps = { params: Promise<{ location: string }> }

export default async function SettingsPage({ params }: SettingsPageProps) {
  const { location: slug } = await params
  await requireWorkplace('retailer', slug, `/retailer/${slug}/settings`)
  const { data } = await query({ query: SettingsPageDocument, variables: { slug } })
  const location = data?.location
  if (!data || !location?.retailer.viewerMay.includes('SETTINGS')) notFound()
  const { retailer } = location
  const countries = listCountries()
  return (
    <div className="max-w-2xl">
      <PageHeader title="Settings" detail={`${retailer.name}, and its place ${location.name}.`} />
      <Section title="The shop" className="mb-10">
        <RetailerSettings key={retailer.id} retailer={retailer} countries={countries} />
      </Section>
      <Section title="Taxes" className="mb-10">
        <TaxSettings
          key={`taxes ${retailer.id}`}
          retailer={retailer}
          today={toWallTime(new Date(), location.timeZone).slice(0, 10)}
          countries={countries}
        />
      </Section>
      <Section title="Payment and messages" className="mb-10">
        <div className="space-y-3">
          <PaymentTest retailerId={retailer.id} gateway={data.opening.paymentGateway} />
          <MailTest retailerId={retailer.id} sendsMail={data.opening.sendsMail} />
        </div>
      </Section>
      <Section
        title={location.name}
        aside={
          <LinkButton href={`/retailer/${slug}/settings/new-place`} size="sm" variant="secondary">
            Open another place
          </LinkButton>
        }
      >
        <PlaceSettings key={location.id} location={location} countries={countries} />
      </Section>
    </div>
  )
}

import { MapPinOff } from 'lucide-react'
import { query } from '@/components/apollo/server-client'
import { PlaceCard } from '@/components/catalog/place-card'
import { PlaceFinder } from '@/components/catalog/place-finder'
import { shopPath } from '@/components/catalog/shop-path'
import { PlaceChooserDocument } from '@/components/generated/operations'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'

export const metadata = { title: 'Choose a store' }

type PlacesPageProps = { searchParams: Promise<{ postcode?: string; near?: string }> }

function readPosition(near: string | undefined) {
  const [latitude, longitude] = (near ?? '').split(',').map(Number)
  const isPosition =
    latitude !== undefined &&
    longitude !== undefined &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180
  return near && isPosition ? { latitude, longitude } : null
}

export default async function PlacesPage({ searchParams }: PlacesPageProps) {
  const params = await searchParams
  const postcode = params.postcode?.trim().slice(0, 10) || null
  const { data } = await query({
    query: PlaceChooserDocument,
    variables: { postcode, near: readPosition(params.near) },
  })
  const locations = data?.locations ?? []
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader
        title="Where do you want to shop?"
        detail="Each store shows what is on its own shelves right now."
      />
      <PlaceFinder postcode={postcode ?? ''} />
      {locations.length === 0 ? (
        <EmptyState
          icon={<MapPinOff aria-hidden />}
          title={`No store serves ${postcode ?? 'this place'} yet`}
          className="mt-8"
          action={
            <LinkButton href={shopPath.places} variant="secondary">
              Show all stores
            </LinkButton>
          }
        >
          Check the postcode, or choose a store where you can collect.
        </EmptyState>
      ) : (
        <ul className="mt-8 grid grid-cols-1 gap-4 sm:grid-cols-2">
          {locations.map((location) => (
            <li key={location.id}>
              <PlaceCard location={location} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

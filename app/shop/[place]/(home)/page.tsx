import { query } from '@/components/apollo/server-client'
import { CategoryTiles } from '@/components/catalog/category-tiles'
import { ListingStrip } from '@/components/catalog/listing-strip'
import { PlaceHeader } from '@/components/catalog/place-header'
import { getPlace, listDepartments } from '@/components/catalog/read-place'
import { shopPath } from '@/components/catalog/shop-path'
import { ShopBuyAgainDocument, ShopHomePageDocument } from '@/components/generated/operations'
import { boughtBefore } from '@/components/orders/bought-before'
import { Section } from '@/components/ui/section'

type HomePageProps = { params: Promise<{ place: string }> }

export async function generateMetadata({ params }: HomePageProps) {
  return { title: (await getPlace((await params).place)).name }
}

export default async function HomePage({ params }: HomePageProps) {
  const place = await getPlace((await params).place)
  const [departments, { data }] = await Promise.all([
    listDepartments(place.retailer.id),
    query({ query: ShopHomePageDocument, variables: { locationId: place.id } }),
  ])
  const skuIds = data ? boughtBefore(data.viewer.orders, place.id) : []
  const again = skuIds.length
    ? await query({ query: ShopBuyAgainDocument, variables: { locationId: place.id, skuIds } })
    : null
  const strip = { place: place.slug, locationId: place.id }
  return (
    <div className="space-y-12">
      <PlaceHeader place={place} />
      <ListingStrip title="Buy again" {...strip} listings={again?.data?.listingsBySku ?? []} />
      <Section title="Departments">
        <CategoryTiles
          categories={departments.map((department) => ({
            ...department,
            href: shopPath.browse(place.slug, [department.slug]),
          }))}
        />
      </Section>
      <ListingStrip title="Popular here now" {...strip} listings={data?.popularListings ?? []} />
    </div>
  )
}

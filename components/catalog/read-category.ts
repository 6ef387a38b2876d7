import { notFound } from 'next/navigation'
import { query } from '@/components/apollo/server-client'
import { decodeSegment } from '@/components/catalog/decode-segment'
import { getPlace } from '@/components/catalog/read-place'
import { ShopCategoryDocument } from '@/components/generated/operations'

/** The place and the category of an address, or the page that says there is none. Read once per request. */
export async function getCategory(params: Promise<{ place: string; path: string[] }>) {
  const { place: placeSlug, path } = await params
  const place = await getPlace(placeSlug)
  const { data } = await query({
    query: ShopCategoryDocument,
    variables: { retailerId: place.retailer.id, slug: decodeSegment(path.at(-1) ?? '') },
  })
  return { place, category: data?.category ?? notFound() }
}

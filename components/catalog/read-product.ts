import { notFound } from 'next/navigation'
import { query } from '@/components/apollo/server-client'
import { decodeSegment } from '@/components/catalog/decode-segment'
import { getPlace } from '@/components/catalog/read-place'
import { ShopProductPageDocument } from '@/components/generated/operations'

/** The place and the product of an address, or the page that says there is none. Read once per request. */
export async function getProduct(params: Promise<{ place: string; slug: string }>) {
  const { place: placeSlug, slug } = await params
  const place = await getPlace(placeSlug)
  const { data } = await query({
    query: ShopProductPageDocument,
    variables: { retailerId: place.retailer.id, slug: decodeSegment(slug) },
  })
  return { place, product: data?.product ?? notFound() }
}

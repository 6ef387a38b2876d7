import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireWorkplace } from '@/components/accounts/read-workplaces'
import { PreloadQuery, query } from '@/components/apollo/server-client'
import { ProductView } from '@/components/assortment/product-view'
import { ProductOffersDocument, ProductPageDocument } from '@/components/generated/operations'

export const metadata: Metadata = { title: 'Product' }

type ProductPageProps = { params: Promise<{ location: string; slug: string }> }

export default async function ProductPage({ params }: ProductPageProps) {
  const { location: place, slug } = await params
  const path = `/retailer/${place}/products/edit/${slug}`
  const { id, name, timeZone, retailer } = await requireWorkplace('retailer', place, path)
  const variables = { retailerId: retailer.id, slug }
  // Asked before anything is sent, so that an unknown product answers 404.
  const { data } = await query({ query: ProductPageDocument, variables })
  if (!data?.product) notFound()
  const skuIds = data.product.skus.map((sku) => sku.id)
  return (
    <PreloadQuery query={ProductPageDocument} variables={variables}>
      <PreloadQuery query={ProductOffersDocument} variables={{ locationId: id, skuIds }}>
        <ProductView
          retailerId={retailer.id}
          slug={slug}
          location={{ id, slug: place, name, currency: retailer.currency, timeZone }}
          mayEdit={retailer.viewerMay.includes('CATALOGUE')}
        />
      </PreloadQuery>
    </PreloadQuery>
  )
}

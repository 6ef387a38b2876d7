import { answered } from '@/components/apollo/answered'
import { query } from '@/components/apollo/server-client'
import { InThisSet } from '@/components/catalog/in-this-set'
import { ListingStrip } from '@/components/catalog/listing-strip'
import { ProductDetails } from '@/components/catalog/product-details'
import { ProductGallery } from '@/components/catalog/product-gallery'
import { ProductPurchase } from '@/components/catalog/product-purchase'
import { ProductVariants } from '@/components/catalog/product-variants'
import { getProduct } from '@/components/catalog/read-product'
import { shopPath } from '@/components/catalog/shop-path'
import { shortName } from '@/components/catalog/short-name'
import {
  type ListingCard_ListingFragment,
  ShopProductListingsDocument,
} from '@/components/generated/operations'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { isSameGtin } from '@/standards/gtin'

const similarMax = 8

type ProductPageProps = {
  params: Promise<{ place: string; slug: string }>
  searchParams: Promise<{ pack?: string }>
}

/** Other products, each by its first pack. */
function listOnePerProduct(listings: ListingCard_ListingFragment[], ownId: string) {
  const byProduct = new Map<string, ListingCard_ListingFragment>()
  for (const listing of listings) {
    const { id } = listing.sku.product
    if (id !== ownId && !byProduct.has(id)) byProduct.set(id, listing)
  }
  return [...byProduct.values()].slice(0, similarMax)
}

export async function generateMetadata({ params }: ProductPageProps) {
  const { product } = await getProduct(params)
  return { title: `${product.brand} ${product.name}`, description: product.description }
}

export default async function ProductPage({ params, searchParams }: ProductPageProps) {
  const { place, product } = await getProduct(params)
  const { pack } = await searchParams
  // The shelf itself often holds one product only; its aisle has what could go instead.
  const aisle = product.category.ancestors.at(-2) ?? product.category
  const { data } = await query({
    query: ShopProductListingsDocument,
    variables: {
      locationId: place.id,
      skuIds: product.skus.map((sku) => sku.id),
      categoryId: aisle.id,
    },
  })
  if (!data) throw new Error('The product could not be read.')
  const offered = answered(data.listingsBySku).filter((listing) => listing.isListed)
  const chosen =
    offered.find((listing) => pack !== undefined && isSameGtin(listing.sku.gtin, pack)) ?? offered[0]
  const slugs = product.category.ancestors.map((ancestor) => ancestor.slug)
  const similar = listOnePerProduct(
    answered(data.listings).edges.map((edge) => edge.node),
    product.id,
  )
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: shopPath.home(place.slug), label: place.name },
          ...product.category.ancestors.map((ancestor, index) => ({
            href: shopPath.browse(place.slug, slugs.slice(0, index + 1)),
            label: ancestor.name,
          })),
          { href: shopPath.product(place.slug, product.slug), label: product.name },
        ]}
      />
      <article className="mt-4 grid grid-cols-1 gap-8 lg:grid-cols-2 lg:gap-16">
        <div className="lg:sticky lg:top-24 lg:self-start">
          <ProductGallery
            name={product.name}
            pictures={
              product.pictures.length > 0
                ? product.pictures.map((each) => each.picture)
                : [chosen?.sku.picture ?? product.picture]
            }
          />
        </div>
        <div className="max-w-xl">
          <p className="text-ink-soft">{product.brand}</p>
          <h1 className="mt-1 font-semibold text-3xl">{chosen ? shortName(chosen.sku) : product.name}</h1>
          {chosen && <p className="mt-1 mb-5 text-ink-faint">{chosen.sku.sizeLabel}</p>}
          {chosen && !chosen.isSold && (
            <Notice title="Not for sale at the moment" className="mt-5">
              {place.name} sells it again as soon as everything is told that you must know before you buy.
            </Notice>
          )}
          {chosen?.isSold ? (
            <ProductPurchase
              key={chosen.id}
              listing={chosen}
              similarHref={shopPath.browse(place.slug, slugs)}
            />
          ) : chosen ? null : (
            <EmptyState
              title={`Not sold at ${place.name}`}
              className="mt-6"
              action={
                <LinkButton href={shopPath.browse(place.slug, slugs)} variant="secondary">
                  Show similar
                </LinkButton>
              }
            >
              Another store may have it.
            </EmptyState>
          )}
          <ProductVariants
            place={place.slug}
            slug={product.slug}
            chosenId={chosen?.sku.id ?? ''}
            variants={offered.map(({ sku }) => ({
              id: sku.id,
              gtin: sku.gtin,
              optionValues: product.skus.find((pack) => pack.id === sku.id)?.optionValues,
            }))}
          />
          <InThisSet place={place.slug} sku={product.skus.find(({ id }) => id === chosen?.sku.id)} />
          <ProductDetails
            description={product.description}
            particulars={product.particulars}
            attributes={product.attributes}
            attributeValues={product.attributeValues}
            spot={chosen ?? null}
          />
        </div>
      </article>
      <div className="mt-16">
        <ListingStrip
          title={`More from ${aisle.name}`}
          place={place.slug}
          locationId={place.id}
          listings={similar}
        />
      </div>
    </>
  )
}

'use client'

import { useSuspenseQuery } from '@apollo/client/react'
import { Plus, Store } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { answered } from '@/components/apollo/answered'
import { listCategoryPaths } from '@/components/assortment/category-paths'
import { ItemCard } from '@/components/assortment/item-card'
import { ParticularsForm } from '@/components/assortment/particulars-form'
import { ProductActions } from '@/components/assortment/product-actions'
import { ProductForm } from '@/components/assortment/product-form'
import { ProductPictures } from '@/components/assortment/product-pictures'
import { toTitle } from '@/components/assortment/product-values'
import { SkuSheet } from '@/components/assortment/sku-sheet'
import { VariantsSheet } from '@/components/assortment/variants-sheet'
import { ProductAttributesForm } from '@/components/attributes/product-attributes-form'
import { Picture } from '@/components/catalog/picture'
import { shopPath } from '@/components/catalog/shop-path'
import {
  ProductOffersDocument,
  type ProductPage_ProductFragment,
  ProductPageDocument,
} from '@/components/generated/operations'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'

type ProductViewProps = {
  retailerId: string
  slug: string
  location: { id: string; slug: string; name: string; currency: string; timeZone: string }
  /** Whether the viewer may change the product, and not only its offer here. */
  mayEdit: boolean
}

/** One product of a retailer: what is told of it, its items, and their offer at this place. */
export function ProductView({ retailerId, slug, location, mayEdit }: ProductViewProps) {
  const { data } = useSuspenseQuery(ProductPageDocument, { variables: { retailerId, slug } })
  const product = answered(data.product)
  const categories = useMemo(() => listCategoryPaths(answered(data.categoryTree)), [data.categoryTree])
  const path = `/retailer/${location.slug}/products`
  const title = toTitle(product)
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            crumbs={[
              { href: path, label: 'Products' },
              { href: `${path}/edit/${slug}`, label: product.name },
            ]}
          />
        }
        title={
          <span className="flex items-center gap-4">
            <Picture picture={product.picture} isDecorative isEager className="size-16 shrink-0" />
            <span className="wrap-anywhere min-w-0">{title}</span>
          </span>
        }
        actions={
          <>
            <LinkButton
              href={shopPath.product(location.slug, slug)}
              variant="ghost"
              className="max-sm:basis-full"
            >
              <Store aria-hidden />
              In the shop
            </LinkButton>
            {mayEdit && <ProductActions product={product} path={path} />}
          </>
        }
      />
      {product.isArchived && (
        <Notice tone="caution" title="This product is archived" className="mb-5">
          It is offered nowhere. Bring it back to change it; it is listed again where it was.
        </Notice>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div className="grid gap-5">
          <Card>
            <h2 className="mb-4 font-semibold text-lg">What it is</h2>
            {!mayEdit && (
              <Notice title="Changed by staff of all places" className="mb-4">
                You set its price and its place here.
              </Notice>
            )}
            <fieldset disabled={!mayEdit} className="min-w-0">
              <legend className="sr-only">What it is</legend>
              <ProductForm key={product.id} product={product} categories={categories} />
            </fieldset>
          </Card>
          <ProductPictures product={product} retailerId={retailerId} mayEdit={mayEdit} />
        </div>
        <Items product={product} retailerId={retailerId} location={location} mayEdit={mayEdit} />
      </div>
      {product.category.productAttributes.length > 0 && (
        <Card className="mt-5">
          <h2 className="mb-4 font-semibold text-lg">Attributes</h2>
          <fieldset disabled={!mayEdit} className="min-w-0">
            <legend className="sr-only">Attributes</legend>
            <ProductAttributesForm key={`${product.id} ${product.category.id}`} product={product} />
          </fieldset>
        </Card>
      )}
      <Card className="mt-5">
        <h2 className="mb-4 font-semibold text-lg">What must be told</h2>
        <fieldset disabled={!mayEdit} className="min-w-0">
          <legend className="sr-only">What must be told</legend>
          <ParticularsForm key={product.id} product={product} />
        </fieldset>
      </Card>
    </>
  )
}

type ItemsProps = Pick<ProductViewProps, 'retailerId' | 'location' | 'mayEdit'> & {
  product: ProductPage_ProductFragment
}

function Items({ product, retailerId, location, mayEdit }: ItemsProps) {
  const [open, setOpen] = useState<{ skuId: string | null } | 'variants' | null>(null)
  // While the offer of a new item is read, those that are known stay.
  const ids = useDeferredValue(product.skus.map(({ id }) => id).join(' '))
  const variables = useMemo(() => ({ locationId: location.id, skuIds: ids.split(' ') }), [location.id, ids])
  const { data, refetch } = useSuspenseQuery(ProductOffersDocument, { variables })
  const listings = answered(data.listingsBySku)
  const findListing = (skuId: string) => {
    const found = listings.find(({ sku }) => sku.id === skuId)
    return found ?? (variables.skuIds.includes(skuId) ? null : undefined)
  }
  return (
    <Section
      title="Items"
      aside={
        mayEdit &&
        !product.isArchived && (
          <span className="flex flex-wrap justify-end gap-2">
            <Button size="sm" variant="ghost" onClick={() => setOpen('variants')}>
              Kinds and sizes
            </Button>
            <Button size="sm" variant="secondary" onClick={() => setOpen({ skuId: null })}>
              <Plus aria-hidden />
              Add an item
            </Button>
          </span>
        )
      }
    >
      {product.skus.map((sku) => (
        <ItemCard
          key={sku.id}
          sku={sku}
          retailerId={retailerId}
          productVersion={product.version}
          listing={findListing(sku.id)}
          location={location}
          stockPath={`/retailer/${location.slug}/stock`}
          mayEdit={mayEdit}
          isArchived={product.isArchived}
          onEdit={() => setOpen({ skuId: sku.id })}
          // A read that fails keeps what is shown, which was saved.
          onFirstOffer={() => void refetch().catch(() => undefined)}
          onArchived={() => void refetch().catch(() => undefined)}
        />
      ))}
      {open === 'variants' && (
        <VariantsSheet product={product} currency={location.currency} onClose={() => setOpen(null)} />
      )}
      {open && open !== 'variants' && (
        <SkuSheet
          product={product}
          skuId={open.skuId}
          currency={location.currency}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  )
}

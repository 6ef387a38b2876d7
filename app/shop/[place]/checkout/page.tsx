import { notFound } from 'next/navigation'
import { query } from '@/components/apollo/server-client'
import { shopPath } from '@/components/catalog/shop-path'
import { ShopCheckoutPageDocument, ShopHeldOrderDocument } from '@/components/generated/operations'
import { CheckoutView } from '@/components/orders/checkout-view'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'

export const metadata = { title: 'Checkout' }

type CheckoutPageProps = {
  params: Promise<{ place: string }>
  searchParams: Promise<{ order?: string }>
}

/** The hold that a reload should find again; one that was paid or has ended is not waiting any more. */
async function findHeldOrder(id: string | undefined) {
  if (!id) return null
  const { data } = await query({ query: ShopHeldOrderDocument, variables: { id }, errorPolicy: 'all' })
  return data?.order && (data.order.state === 'HELD' || data.order.state === 'LAPSED') ? data.order : null
}

export default async function CheckoutPage({ params, searchParams }: CheckoutPageProps) {
  const { place } = await params
  const [{ data }, held] = await Promise.all([
    query({ query: ShopCheckoutPageDocument, variables: { slug: place } }),
    findHeldOrder((await searchParams).order),
  ])
  if (!data?.location) notFound()
  return (
    <>
      <PageHeader
        title="Checkout"
        breadcrumbs={
          <Breadcrumbs
            crumbs={[
              { href: shopPath.cart, label: 'Cart' },
              { href: shopPath.checkout(place), label: `Checkout at ${data.location.name}` },
            ]}
          />
        }
      />
      <CheckoutView
        location={data.location}
        contact={{ name: data.viewer.name ?? '', email: data.viewer.email ?? '' }}
        kept={data.viewer.addresses}
        isGuest={data.viewer.isGuest}
        held={held}
      />
    </>
  )
}

import { ClipboardList, House, Search, ShoppingBasket, Store } from 'lucide-react'
import { type ReactNode, Suspense } from 'react'
import { AccountLink } from '@/components/accounts/account-link'
import { CartButton } from '@/components/cart/cart-button'
import { CartCount } from '@/components/cart/cart-count'
import { PlaceLink } from '@/components/catalog/place-link'
import { listDepartments, type Place } from '@/components/catalog/read-place'
import { SearchField } from '@/components/catalog/search-field'
import { shopPath } from '@/components/catalog/shop-path'
import { LiveNote } from '@/components/layout/live-note'
import { ShopShell } from '@/components/layout/shop-shell'

/** The shop's frame around a page, filled for the place where one shops; without one there is nothing to search. */
export async function ShopFrame({ place, children }: { place: Place | null; children: ReactNode }) {
  const departments = place ? await listDepartments(place.retailer.id) : []
  return (
    <ShopShell
      place={<PlaceLink name={place?.name ?? null} />}
      search={
        place && (
          <Suspense fallback={<div className="h-11 rounded-full bg-sunken" />}>
            <SearchField place={place.slug} locationId={place.id} />
          </Suspense>
        )
      }
      account={<AccountLink />}
      cart={<CartButton />}
      live={<LiveNote />}
      departments={
        place
          ? departments.map((department) => ({
              href: shopPath.browse(place.slug, [department.slug]),
              label: department.name,
            }))
          : []
      }
      bottomItems={[
        {
          href: place ? shopPath.home(place.slug) : '/shop',
          label: 'Home',
          icon: <House aria-hidden />,
          isExact: true,
        },
        {
          href: place ? shopPath.search(place.slug) : shopPath.places,
          label: place ? 'Search' : 'Stores',
          icon: place ? <Search aria-hidden /> : <Store aria-hidden />,
        },
        { href: shopPath.orders, label: 'Orders', icon: <ClipboardList aria-hidden /> },
        { href: shopPath.cart, label: 'Cart', icon: <ShoppingBasket aria-hidden />, badge: <CartCount /> },
      ]}
    >
      {children}
    </ShopShell>
  )
}

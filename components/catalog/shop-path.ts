/** The addresses of the shop. `place` is the slug of the location one shops at. */
export const shopPath = {
  places: '/shop/places',
  home: (place: string) => `/shop/${place}`,
  search: (place: string) => `/shop/${place}/search`,
  product: (place: string, slug: string, gtin?: string) =>
    `/shop/${place}/products/${slug}${gtin ? `?pack=${gtin}` : ''}`,
  /** A department, an aisle or a shelf: the slugs from the department down. */
  browse: (place: string, slugs: string[]) => `/shop/${place}/browse/${slugs.join('/')}`,
  checkout: (place: string) => `/shop/${place}/checkout`,
  cart: '/shop/cart',
  orders: '/shop/orders',
  order: (id: string) => `/shop/orders/${encodeURIComponent(id)}`,
  /** One's own, the same for everybody. */
  account: '/account',
  signIn: (next: string) => `/shop/sign-in?next=${encodeURIComponent(next)}`,
} as const

/** The cookie that remembers where one shops; holds the location's slug. */
export const placeCookie = 'place'

/** Where to go after a sign-in: only addresses of this site, so that no link can lead a customer away. */
export function safeNext(next: string | undefined): string {
  return next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\') ? next : '/shop'
}

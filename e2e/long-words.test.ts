import { readdirSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import { expectContentFits, expectPageFits } from '@/e2e/fixtures/expect-page-fits'
import { askGraphql } from '@/e2e/fixtures/graphql-client'
import { fillCart, holdOrder, hostileWords, payOrder } from '@/e2e/fixtures/hostile-words'
import { expect, type People, test } from '@/e2e/fixtures/people'
import { pickItem, pickItems } from '@/e2e/fixtures/pick-an-item'

/** The pages of `app/`, by file without the groups, each with an address; a page that is not here fails the first test. */
type Walk = Record<string, string>

interface World {
  place: string
  names: string[]
  customer: BrowserContext
  staff: BrowserContext
  shopper: BrowserContext
  pages: { guest: Walk; customer: Walk; staff: Walk; shopper: Walk }
}

async function plant(people: People): Promise<World> {
  const [staff, shopper, customer] = await Promise.all([
    people.demo('STAFF'),
    people.demo('SHOPPER'),
    people.customer(hostileWords.name),
  ])
  const items = (await pickItems(staff.request, 8)).slice(4)
  const [item] = items
  if (!item) throw new Error('There is no item')
  const { place, locationId } = item
  const cart = { locationId, skuIds: items.map(({ skuId }) => skuId) }
  await fillCart(customer.request, cart)
  const orderId = await holdOrder(customer.request, place)
  await payOrder(customer.request, orderId)
  await fillCart(customer.request, cart)
  const heldId = await holdOrder(customer.request, place)
  const pickId = await claimPick(shopper, locationId, orderId)
  const { departments, names } = await readNames(staff, place)
  const shop = `/shop/${place}`
  const search = `${shop}/search?q=${'w'.repeat(5_000)}`
  const retailer = `/retailer/${place}`
  return {
    place,
    names,
    customer,
    staff,
    shopper,
    pages: {
      guest: {
        'page.tsx': '/',
        'setup/page.tsx': '/setup',
        'join/page.tsx': '/join?token=X',
        'shop/page.tsx': '/shop',
        'shop/places/page.tsx': '/shop/places',
        'shop/sign-in/page.tsx': '/shop/sign-in',
        'shop/confirm-address/page.tsx': '/shop/confirm-address?email=X',
        'shop/forgotten-password/page.tsx': '/shop/forgotten-password',
        'shop/new-password/page.tsx': '/shop/new-password?token=X',
        'retailer/sign-in/page.tsx': '/retailer/sign-in',
        'shopper/sign-in/page.tsx': '/shopper/sign-in',
      },
      customer: {
        'shop/[place]/page.tsx': shop,
        'shop/[place]/browse/[...path]/page.tsx': `${shop}/browse/${departments[0]?.slug}`,
        'shop/[place]/search/page.tsx': search,
        'shop/[place]/products/[slug]/page.tsx': `${shop}/products/${item.product}`,
        'shop/[place]/checkout/page.tsx': `${shop}/checkout?order=${encodeURIComponent(heldId)}`,
        'account/page.tsx': '/account',
        'shop/cart/page.tsx': '/shop/cart',
        'shop/orders/page.tsx': '/shop/orders',
        'shop/orders/[id]/page.tsx': `/shop/orders/${encodeURIComponent(orderId)}`,
      },
      staff: {
        'retailer/page.tsx': '/retailer',
        'retailer/audit/page.tsx': '/retailer/audit',
        'retailer/[location]/page.tsx': retailer,
        'retailer/[location]/activity/page.tsx': `${retailer}/activity`,
        'retailer/[location]/api-keys/page.tsx': `${retailer}/api-keys`,
        'retailer/[location]/orders/page.tsx': `${retailer}/orders`,
        'retailer/[location]/people/page.tsx': `${retailer}/people`,
        'retailer/[location]/products/page.tsx': `${retailer}/products`,
        'retailer/[location]/products/departments/page.tsx': `${retailer}/products/departments`,
        'retailer/[location]/products/departments/[categoryId]/page.tsx': `${retailer}/products/departments/${encodeURIComponent(departments[0]?.id ?? '')}`,
        'retailer/[location]/products/new/page.tsx': `${retailer}/products/new`,
        'retailer/[location]/products/edit/[slug]/page.tsx': `${retailer}/products/edit/${item.product}`,
        'retailer/[location]/settings/page.tsx': `${retailer}/settings`,
        'retailer/[location]/settings/new-place/page.tsx': `${retailer}/settings/new-place`,
        'retailer/[location]/stock/page.tsx': `${retailer}/stock`,
        'retailer/[location]/stock/aisles/page.tsx': `${retailer}/stock/aisles`,
        'retailer/[location]/stock/[stockLevelId]/page.tsx': `${retailer}/stock/${encodeURIComponent(item.stockLevelId)}`,
      },
      shopper: {
        'shopper/page.tsx': '/shopper',
        'shopper/[location]/page.tsx': `/shopper/${place}`,
        'shopper/picks/[id]/page.tsx': `/shopper/picks/${encodeURIComponent(pickId)}`,
      },
    },
  }
}

/** Takes the pick of an order; one that the shopper of an earlier story still has is given back before. */
async function claimPick(shopper: BrowserContext, locationId: string, orderId: string): Promise<string> {
  const { pickQueue } = await askGraphql<{ pickQueue: { nodes: { id: string; order: { id: string } }[] } }>(
    shopper.request,
    'query ($id: ID!) { pickQueue(locationId: $id) { nodes { id order { id } } } }',
    { id: locationId },
  )
  const pickId = pickQueue.nodes.find(({ order }) => order.id === orderId)?.id ?? ''
  const claim = async () => {
    const { claimPick: claimed } = await askGraphql<{
      claimPick: { __typename: string; pick?: { id: string } }
    }>(
      shopper.request,
      `mutation ($input: ClaimPickInput!) {
        claimPick(input: $input) { __typename ... on AlreadyPicking { pick { id } } }
      }`,
      { input: { key: crypto.randomUUID(), pickId } },
    )
    return claimed
  }
  const first = await claim()
  if (first.__typename === 'AlreadyPicking') {
    await askGraphql(
      shopper.request,
      'mutation ($input: UnclaimPickInput!) { unclaimPick(input: $input) { __typename } }',
      { input: { key: crypto.randomUUID(), pickId: first.pick?.id } },
    )
    expect((await claim()).__typename).toBe('PickChanged')
  } else {
    expect(first.__typename).toBe('PickChanged')
  }
  return pickId
}

/** What a retailer may call things: as pages show it, whole or without the brand. */
async function readNames(staff: BrowserContext, slug: string) {
  const { location } = await askGraphql<{
    location: { id: string; name: string; retailer: { id: string; name: string } }
  }>(staff.request, 'query ($slug: String!) { location(slug: $slug) { id name retailer { id name } } }', {
    slug,
  })
  const { departments } = await askGraphql<{ departments: { id: string; slug: string; name: string }[] }>(
    staff.request,
    'query ($id: ID!) { departments(retailerId: $id) { id slug name } }',
    { id: location.retailer.id },
  )
  const skus = await listSkus(staff, location.id)
  const names = skus.flatMap(({ name, sizeLabel, product }) => {
    const withoutBrand = name.replace(`${product.brand} `, '')
    return [name, product.name, product.brand, withoutBrand, withoutBrand.replace(`, ${sizeLabel}`, '')]
  })
  return {
    departments,
    names: [...new Set([...names, location.name, location.retailer.name, ...departments.map((d) => d.name)])],
  }
}

interface Sku {
  name: string
  sizeLabel: string
  product: { name: string; brand: string }
}

interface StockPage {
  stockLevels: {
    nodes: { sku: Sku }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

/** Everything that a place sells: which of it a page shows is the page's business. */
async function listSkus(staff: BrowserContext, locationId: string): Promise<Sku[]> {
  const skus: Sku[] = []
  let after: string | null = null
  do {
    const { stockLevels }: StockPage = await askGraphql<StockPage>(
      staff.request,
      `query ($id: ID!, $after: String) { stockLevels(locationId: $id, first: 200, after: $after) {
        nodes { sku { name sizeLabel product { name brand } } } pageInfo { hasNextPage endCursor } } }`,
      { id: locationId, after },
    )
    skus.push(...stockLevels.nodes.map(({ sku }) => sku))
    after = stockLevels.pageInfo.hasNextPage ? stockLevels.pageInfo.endCursor : null
  } while (after !== null)
  return skus
}

test('no page of the three apps is wider than a phone, whatever people and retailers call things', async ({
  people,
}) => {
  test.setTimeout(240_000)
  const world = await plant(people)
  const { guest, customer, staff, shopper } = world.pages
  const walked = [guest, customer, staff, shopper].flatMap((walk) => Object.keys(walk))
  expect(walked.toSorted(), 'every page is walked').toEqual(listRoutes())

  const floor = await openPhone(world.shopper)
  await expectWalkFits(floor, shopper, world.names)
  await floor
    .getByRole('button', { name: /Replace/ })
    .first()
    .click()
  await expectDialogFits(floor, 'replacing a line', world.names)

  const counter = await openPhone(world.staff)
  await expectWalkFits(counter, staff, world.names)
  await counter.getByRole('button', { name: 'Adjust', exact: true }).click()
  await expectDialogFits(counter, 'adjusting an item', world.names)
  await counter.goto(staff['retailer/[location]/orders/page.tsx'] ?? '')
  await counter.getByRole('button', { name: /Awaiting payment/ }).click()
  await counter
    .getByRole('button', { name: new RegExp(hostileWords.name) })
    .first()
    .click()
  await expectDialogFits(counter, 'the drawer of an order', world.names)

  const phone = await openPhone(world.customer)
  await expectWalkFits(phone, customer, world.names)
  await expectPageFits(phone, `/shop/${world.place}/checkout`, world.names)
  await phone.goto('/shop/cart')
  await phone
    .getByRole('button', { name: /Change note/ })
    .first()
    .click()
  await expectDialogFits(phone, 'the note of a line', world.names)

  await expectWalkFits(await openPhone(await people.guest()), guest, world.names)
})

test('a search of 5,000 characters says that its beginning was searched', async ({ people }) => {
  const [staff, guest] = await Promise.all([people.demo('STAFF'), people.guest()])
  const { place } = await pickItem(staff.request, 3)
  const page = await openPhone(guest)
  await page.goto(`/shop/${place}/search?q=${'w'.repeat(5_000)}`)
  await expect(page.getByText('Only the first 100 characters were searched')).toBeVisible()
  const field = page.getByRole('combobox', { name: 'Search products' }).first()
  await expect(field).toHaveAttribute('maxlength', '100')
})

function listRoutes(): string[] {
  return readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|\/)page\.tsx$/.test(path))
    .map((path) => path.replaceAll(/\([^/]+\)\//g, ''))
    .toSorted()
}

async function openPhone(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  return page
}

async function expectWalkFits(page: Page, walk: Walk, names: readonly string[]): Promise<void> {
  for (const path of Object.values(walk)) await expectPageFits(page, path, names)
}

async function expectDialogFits(page: Page, what: string, names: readonly string[]): Promise<void> {
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectContentFits(page, what, names)
}

import AxeBuilder from '@axe-core/playwright'
import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from '@/e2e/fixtures/people'
import { pickItem } from '@/e2e/fixtures/pick-an-item'

/** Rules that a theme can break; every other one looks at what is the same in both. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block']

async function expectAccessible(page: Page, look: (axe: AxeBuilder) => AxeBuilder): Promise<void> {
  const { violations } = await look(new AxeBuilder({ page })).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

async function expectPages(context: BrowserContext, paths: readonly string[]): Promise<void> {
  // Side by side: looking is the work of each page's own process.
  await Promise.all([390, 1440].map((width) => expectPagesAt(width, context, paths)))
}

async function expectPagesAt(
  width: number,
  context: BrowserContext,
  paths: readonly string[],
): Promise<void> {
  const page = await context.newPage()
  await page.setViewportSize({ width, height: 900 })
  for (const path of paths) {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, `${path} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0)
    await expectAccessible(page, (axe) => axe.withTags(['wcag2a', 'wcag2aa', 'wcag22aa']))
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await expectAccessible(page, (axe) => axe.withRules(RULES_OF_COLOUR))
  }
  await page.close()
}

test('a stranger walks through the customer’s door with one press', async ({ people }) => {
  const page = await (await people.guest()).newPage()
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page
    .getByRole('button', { name: /Sign in as/ })
    .first()
    .click()
  await page.waitForURL('**/shop**')
})

test('the shop’s pages are accessible at both widths and in both themes', async ({ people }) => {
  test.setTimeout(300_000)
  const staff = await people.demo('STAFF')
  const item = await pickItem(staff.request, 3)
  const place = `/shop/${item.place}`
  await expectPages(await people.guest(), [
    '/',
    '/shop/places',
    place,
    `${place}/search?q=milk`,
    `${place}/products/${item.product}`,
    '/shop/cart',
    '/shop/sign-in',
  ])
})

test('the pages of people at work are accessible at both widths and in both themes', async ({ people }) => {
  test.setTimeout(480_000)
  const [staff, shopper] = await Promise.all([people.demo('STAFF'), people.demo('SHOPPER')])
  const item = await pickItem(staff.request, 3)
  const place = `/retailer/${item.place}`
  await expectPages(staff, [
    place,
    `${place}/stock`,
    `${place}/stock/${item.stockLevelId}`,
    `${place}/orders`,
    `${place}/products`,
    `${place}/products/new`,
    `${place}/products/edit/${item.product}`,
    `${place}/people`,
    `${place}/settings`,
    `${place}/api-keys`,
    `${place}/activity`,
    '/retailer/audit',
  ])
  await expectPages(shopper, ['/account', '/shopper', `/shopper/${item.place}`])
})

test('what belongs to somebody else is not found', async ({ people }) => {
  const [staff, stranger] = await Promise.all([people.demo('STAFF'), people.customer('Sam Reed')])
  const item = await pickItem(staff.request, 3)
  const page = await stranger.newPage()
  await page.goto(`/retailer/${item.place}/stock`)
  await expect(page.getByRole('table')).toBeHidden()
  await expect(page.getByRole('grid')).toBeHidden()
})

import { randomUUID } from 'node:crypto'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { askGraphql } from '@/e2e/fixtures/graphql-client'
import { startProduct } from '@/e2e/fixtures/start-product'

/** The address that the start of an empty house prints; with ONSHELF_E2E_SETUP set to one, the story is told on that server instead. */
async function openHouse(): Promise<{ link: string; close: () => Promise<void> }> {
  const given = process.env.ONSHELF_E2E_SETUP
  if (given) return { link: given, close: async () => undefined }
  const product = await startProduct({ ONSHELF_DEMO: 'off' })
  await expect.poll(product.printed).toMatch(/\/setup\?token=\S+/)
  const [link = ''] = /http\S+\/setup\?token=\S+/.exec(product.printed()) ?? []
  return { link, close: product.stop }
}

async function makeAccount(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('E-mail').fill(`${randomUUID()}@example.com`)
  await page.getByLabel('Password').fill(randomUUID())
  await page.getByRole('button', { name: 'Make an account' }).click()
}

test('from an empty house to the first picked order of a shop of one’s own, by the pages alone', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const house = await openHouse()
  const contexts: BrowserContext[] = []
  const thrown: string[] = []
  const open = async (): Promise<Page> => {
    const context = await browser.newContext({
      baseURL: new URL(house.link).origin,
      timezoneId: 'Europe/Berlin',
    })
    context.on('weberror', (error) => thrown.push(error.error().message))
    contexts.push(context)
    return context.newPage()
  }
  try {
    const owner = await open()
    await test.step('whoever has the printed link runs the house, and opens a shop and a place', async () => {
      await owner.goto(house.link)
      await makeAccount(owner, 'Ada Karlsson')
      await owner.getByRole('button', { name: 'Run this house as Ada Karlsson' }).click()
      await owner.getByLabel('Name', { exact: true }).fill('Käthes Laden')
      await owner.getByLabel('Country').selectOption({ label: 'Germany' })
      await owner.getByRole('button', { name: 'Open the shop' }).click()
      await owner.getByLabel('Name of the place').fill('Am Markt')
      await owner.getByLabel('Street and number').fill('Markt 1')
      await owner.getByLabel('Postcode', { exact: true }).fill('07743')
      await owner.getByLabel('Town').fill('Jena')
      await owner.getByLabel('Latitude').fill('50,93')
      await owner.getByLabel('Longitude').fill('11.59')
      await owner.getByLabel('Postcodes that it delivers to').fill('077')
      await owner.getByRole('button', { name: 'Open the place' }).click()
      await owner.getByRole('link', { name: 'Go to Today' }).click()
      await expect(owner.getByRole('heading', { name: 'Before you open' })).toBeVisible()
    })

    const picker = await open()
    await test.step('a picker comes by a link', async () => {
      await owner.getByRole('link', { name: 'Invite somebody' }).click()
      await owner.getByRole('button', { name: 'Invite' }).click()
      await owner.getByLabel('Role', { exact: true }).selectOption({ label: 'Picker' })
      await owner.getByRole('button', { name: 'Make a link' }).click()
      await picker.goto(await owner.getByRole('textbox', { name: 'Link' }).inputValue())
      await picker.getByRole('link', { name: 'I have no account yet' }).click()
      await makeAccount(picker, 'Pit Sommer')
      await picker.getByRole('button', { name: 'Accept' }).click()
      await expect(picker.getByRole('heading', { level: 1 }).first()).toBeVisible()
    })

    await test.step('a product is made with its price, and received', async () => {
      await owner.getByRole('button', { name: 'Done' }).click()
      await owner.getByRole('link', { name: 'Products' }).first().click()
      await owner.getByRole('link', { name: 'Departments' }).click()
      await owner.getByRole('button', { name: 'Add a department' }).click()
      await owner.getByLabel('Name').fill('Bread')
      await owner.getByRole('button', { name: 'Add', exact: true }).click()
      await expect(owner.getByRole('button', { name: 'Bread', exact: true })).toBeVisible()
      await owner
        .getByRole('navigation', { name: 'Breadcrumbs' })
        .getByRole('link', { name: 'Products' })
        .click()
      await owner.getByRole('link', { name: 'Add a product' }).click()
      await owner.getByLabel('Name', { exact: true }).fill('Rye loaf')
      await owner.getByLabel('Department').selectOption({ label: 'Bread' })
      await owner.getByLabel('Size on the pack').fill('750 g')
      await owner.getByLabel('Code 1', { exact: true }).fill('4006381333931')
      await owner.getByLabel(/^Price/).fill('3,90')
      await owner.getByRole('button', { name: 'Add the product' }).click()
      await expect(owner.getByRole('heading', { name: 'Rye loaf', level: 1 })).toBeVisible()
      await owner.getByRole('link', { name: '0 units available' }).click()
      await owner.getByRole('button', { name: 'Adjust', exact: true }).click()
      await owner.getByLabel('Units on hand').fill('+5')
      await owner.getByRole('button', { name: 'Save' }).click()
      await expect(owner.getByRole('dialog')).toBeHidden()
    })

    const customer = await open()
    await test.step('a customer signs up and buys it', async () => {
      await customer.goto('/shop/sign-in')
      await customer.getByRole('main').getByRole('link', { name: 'Make an account' }).click()
      await makeAccount(customer, 'Cleo Braun')
      await customer.waitForURL((url) => !url.pathname.endsWith('/sign-in'))
      await customer.goto('/shop/am-markt')
      await customer.getByRole('main').getByRole('link', { name: 'Bread' }).click()
      await customer
        .getByRole('link', { name: /Rye loaf/ })
        .first()
        .click()
      const saved = customer.waitForResponse((response) => response.url().endsWith('/graphql'))
      await customer.getByRole('button', { name: 'Add to cart' }).click()
      await saved
      await customer.goto('/shop/am-markt/checkout')
      await customer.getByRole('button', { name: 'Hold my items and pay' }).click()
      await customer.getByRole('button', { name: /^Pay/ }).click()
      await expect(customer.getByRole('status').filter({ hasText: 'Confirmed' })).toBeVisible()
    })

    await test.step('the picker picks it, and nothing is left to do', async () => {
      await picker.goto('/shopper')
      await picker
        .getByRole('main')
        .getByRole('link', { name: /Am Markt/ })
        .click()
      await picker.getByRole('button', { name: /Take this order/ }).click()
      await picker.getByRole('button', { name: 'Found', exact: true }).click()
      await picker.getByRole('button', { name: 'Finish and charge' }).click()
      await expect(picker.getByText(/charged/).first()).toBeVisible()
      await expect(customer.getByRole('status').filter({ hasText: 'Ready' })).toBeVisible()
      await owner.goto('/retailer')
      await expect(owner.getByRole('heading', { name: 'Today' })).toBeVisible()
      await expect(owner.getByRole('heading', { name: 'Before you open' })).toHaveCount(0)
    })

    const { audit } = await askGraphql<{ audit: { isClean: boolean } }>(
      owner.context().request,
      '{ audit { isClean } }',
    )
    expect(audit.isClean).toBe(true)
    expect(thrown, 'no page throws').toEqual([])
  } finally {
    for (const context of contexts) await context.close()
    await house.close()
  }
})

import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from '@/e2e/fixtures/people'
import { pickItem } from '@/e2e/fixtures/pick-an-item'

/** Ends a session from elsewhere: the browser keeps its cookie, and is told nothing. */
async function endSession(context: BrowserContext, url: string): Promise<void> {
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const headers = { 'content-type': 'application/json', origin: url, cookie }
  const answer = await fetch(`${url}/api/auth/sign-out`, { method: 'POST', headers, body: '{}' })
  expect(answer.status).toBe(200)
}

const question = (page: Page) => page.getByRole('dialog', { name: 'You were signed out' })

async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await question(page).getByLabel('E-mail').fill(email)
  await question(page).getByLabel('Password').fill(password)
  await question(page).getByRole('button', { name: 'Sign in', exact: true }).click()
}

test('whoever is signed out in the middle signs in over the page and goes on, at all three doors', async ({
  people,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const url = String(baseURL)

  await test.step('the retailer’s: a command that was refused is sent again by itself', async () => {
    const context = await people.demo('STAFF')
    const page = await context.newPage()
    await page.goto('/retailer')
    await page.getByRole('link', { name: 'People' }).first().click()
    await page.getByRole('button', { name: 'Invite' }).click()
    await page.getByLabel('Role', { exact: true }).selectOption({ label: 'Stock clerk' })
    await endSession(context, url)
    // The stream of the page before may still be open, and tell it first.
    const asks = await question(page)
      .waitFor({ timeout: 3_000 })
      .then(() => true)
      .catch(() => false)
    if (asks) await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Make a link' }).click()
    await expect(question(page)).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await question(page)
      .getByRole('button', { name: /^Sign in as / })
      .click()
    await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/\/join\?token=/)
    await expect(question(page)).toHaveCount(0)
  })

  await test.step('the shopper’s: it says at once that it is not live, and is live again', async () => {
    const context = await people.demo('SHOPPER')
    const page = await context.newPage()
    await page.goto('/shopper')
    const queue = await page.getByRole('main').getByRole('link').last().getAttribute('href')
    await page.goto(String(queue))
    const status = page.getByRole('status').filter({ hasText: /^(Live|Reconnecting|Offline|Signed out)$/ })
    await expect(status).toHaveText('Live')
    await endSession(context, url)
    await expect(question(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByText('You were signed out. The page stays as it is.')).toBeVisible()
    await expect(status).toHaveText('Signed out')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await question(page)
      .getByRole('button', { name: /^Sign in as / })
      .click()
    await expect(status).toHaveText('Live')
  })

  await test.step('the customer’s: somebody else neither sees nor sends what was the first one’s', async () => {
    const item = await pickItem((await people.demo('STAFF')).request, 12)
    const account = () => ({
      name: `Ada ${randomUUID().slice(0, 6)}`,
      email: `${randomUUID()}@example.com`,
      password: randomUUID(),
    })
    const [first, other] = [account(), account()]
    const elsewhere = await people.guest()
    await elsewhere.request.post('/api/auth/sign-up/email', { data: other })
    const context = await people.guest()
    await context.request.post('/api/auth/sign-up/email', { data: first })
    const page = await context.newPage()
    await page.goto(`/shop/${item.place}/products/${item.product}`)
    await expect(page.getByRole('button', { name: /^Add / }).first()).toBeVisible()
    // Its streams end at once: the page asks by itself.
    await endSession(context, url)
    await expect(question(page)).toContainText(first.name)
    await signIn(page, other)
    await expect(page).toHaveURL(new RegExp(`/shop(/${item.place})?$`))
    await page.goto('/shop/cart')
    await expect(page.getByText('Your cart is empty')).toBeVisible()
    await endSession(context, url)
    await page.goto('/shop/orders')
    await expect(page.getByText('You were signed out.')).toBeVisible()
  })
})

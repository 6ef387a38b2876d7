import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '@/e2e/fixtures/people'
import { pickItem } from '@/e2e/fixtures/pick-an-item'

/** A slow network: the page is there, each part of its code comes a second and a half later. */
async function delayCode(page: Page): Promise<void> {
  await page.route('**/*.js', async (route) => {
    await sleep(1_500)
    await route.continue()
  })
}

test('a button that is pressed before the page’s code has come does its work once it has', async ({
  people,
}) => {
  const staff = await people.demo('STAFF')
  const item = await pickItem(staff.request, 3)
  const page = await staff.newPage()
  await delayCode(page)
  await page.goto(`/retailer/${item.place}/stock/${item.stockLevelId}`, { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'Adjust', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  // One part asks for the next: on a busy machine that adds up.
  await expect(page.getByRole('dialog')).toBeVisible({ timeout: 40_000 })
})

test('a sign-in that is sent before the page’s code has come never puts the password into the address', async ({
  people,
}) => {
  const guest = await people.guest()
  const page = await guest.newPage()
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(request.url()))
  await delayCode(page)
  await page.goto('/shop/sign-in', { waitUntil: 'commit' })
  await page.getByLabel('E-mail').fill('nobody@example.com')
  await page.getByLabel('Password').fill('a long secret')
  await page.getByLabel('Password').press('Enter')
  await expect(page.getByText('do not belong together')).toBeVisible({ timeout: 40_000 })
  await expect(page.getByLabel('E-mail')).toHaveValue('nobody@example.com')
  expect(addresses.filter((address) => address.includes('secret'))).toEqual([])
})

test('what is typed into a product before the page’s code has come stays, and can be saved', async ({
  people,
}) => {
  const staff = await people.demo('STAFF')
  const item = await pickItem(staff.request, 3)
  const page = await staff.newPage()
  await delayCode(page)
  await page.goto(`/retailer/${item.place}/products/edit/${item.product}`, { waitUntil: 'commit' })
  const typed = `Early ${Date.now()}`
  await page.getByLabel('Brand').fill(typed)
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeEnabled({ timeout: 40_000 })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Brand')).toHaveValue(typed)
})

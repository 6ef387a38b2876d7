import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@/e2e/fixtures/people'
import { pickItem } from '@/e2e/fixtures/pick-an-item'

test('a button that is at work keeps the keyboard and takes no second press', async ({ people }) => {
  const page = await (await people.guest()).newPage()
  let sent = 0
  await page.route('**/api/auth/sign-in/email', async (route) => {
    sent += 1
    await sleep(1_000)
    await route.continue()
  })
  await page.goto('/shop/sign-in')
  await page.getByLabel('E-mail').fill('nobody@example.com')
  await page.getByLabel('Password').fill('a long secret')
  const button = page.getByRole('main').getByRole('button', { name: 'Sign in' })
  await button.press('Enter')
  await expect(button).toHaveAttribute('aria-busy', 'true')
  await button.press('Enter')
  await page.getByLabel('Password').press('Enter')
  await button.focus()
  await expect(page.getByText('do not belong together')).toBeVisible()
  await expect(button).toBeFocused()
  await expect(button).not.toHaveAttribute('aria-busy')
  expect(sent).toBe(1)
})

test('the first field that lacks something takes the keyboard', async ({ people }) => {
  const page = await (await people.guest()).newPage()
  await page.goto('/shop/sign-in?as=new')
  await page.getByLabel('Name').fill('Jo Reed')
  await page.getByRole('main').getByRole('button', { name: 'Make an account' }).press('Enter')
  await expect(page.getByLabel('E-mail')).toBeFocused()
  await expect(page.getByLabel('E-mail')).toHaveAccessibleDescription('Enter your e-mail address.')
})

test('a count that is refused is asked for again in its field, which says why', async ({ people }) => {
  const staff = await people.demo('STAFF')
  const item = await pickItem(staff.request, 3)
  const page = await staff.newPage()
  await page.goto(`/retailer/${item.place}/stock/${item.stockLevelId}`)
  await page.getByRole('button', { name: 'Adjust', exact: true }).click()
  const field = page.getByLabel('Units on hand')
  const save = page.getByRole('button', { name: 'Save' })
  for (const [typed, words] of [
    ['5012345678900', /looks like a barcode/],
    ['2147483', /more than is plausible here \(at most 1,000,000\)/],
  ] as const) {
    await field.fill(typed)
    await save.press('Enter')
    await expect(field).toHaveAccessibleDescription(words)
    await expect(save).toBeFocused()
  }
})

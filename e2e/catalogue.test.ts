import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '@/e2e/fixtures/people'
import { pickItem } from '@/e2e/fixtures/pick-an-item'
import { gtinCheckDigit } from '@/standards/gtin'

/** Tells what this run makes from what an earlier one made on the same server. */
const run = String(Date.now()).slice(-9)
const digits = `590${run}`
const checkDigit = gtinCheckDigit(digits)

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

test('a department and a product are made, priced, received, and found in the shop', async ({ people }) => {
  test.setTimeout(240_000)
  const staff = await people.demo('STAFF')
  const { place } = await pickItem(staff.request, 0)
  const page = await staff.newPage()
  await page.goto(`/retailer/${place}`)
  await page.getByRole('link', { name: 'Products' }).first().click()
  await expect(page.getByRole('table', { name: 'Products' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Departments' }).click()
  await page.getByRole('button', { name: 'Add a department' }).click()
  await page.getByLabel('Name').fill(`Seasonal ${run}`)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  const department = page.getByRole('button', { name: `Seasonal ${run}`, exact: true })
  await expect(department).toBeVisible()
  await department.press('Alt+ArrowUp')
  await expect(
    page.getByRole('status').filter({ hasText: /^Seasonal \d+: \d+ of \d+ departments$/ }),
  ).toHaveCount(1)
  await expect(department).toBeFocused()
  await expectAccessible(page)

  await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link', { name: 'Products' }).click()
  await page.getByRole('link', { name: 'Add a product' }).click()
  await page.getByLabel('Name', { exact: true }).fill(`Marzipan hearts ${run}`)
  await page.getByLabel('Brand').fill('Lindow')
  await page.getByLabel('Department').selectOption({ label: `Seasonal ${run}` })
  await page.getByLabel('Size on the pack').fill('125 g')
  await expect(page.getByLabel('Contents', { exact: true })).toHaveValue('125')
  const code = page.getByLabel('Code 1', { exact: true })
  await code.fill(`${digits}${(Number(checkDigit) + 1) % 10}`)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add the product' }).click()
  await expect(code).toHaveAccessibleDescription(/the last of which checks the others/)
  await expect(code).toBeFocused()
  await code.fill(`${digits}${checkDigit}`)
  await page.getByRole('button', { name: 'Add the product' }).click()

  await expect(page.getByRole('heading', { name: `Lindow Marzipan hearts ${run}`, level: 1 })).toBeVisible()
  await page.getByLabel(/^Price/).fill('2,495')
  await page.getByRole('button', { name: 'Offer it here' }).click()
  await expect(page.getByLabel(/^Price/)).toHaveAccessibleDescription(/A price like 1\.25/)
  await page.getByLabel(/^Price/).fill('2,49')
  await page.getByRole('button', { name: 'Offer it here' }).click()
  await page.getByRole('link', { name: '0 units available' }).click()
  await page.getByRole('button', { name: 'Adjust', exact: true }).click()
  await page.getByLabel('Units on hand').fill('+12')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()

  const shopper = await (await people.guest()).newPage()
  await shopper.goto(`/shop/${place}/search?q=marzipan+${run}`)
  const found = shopper.getByRole('link', { name: /Marzipan hearts/ }).first()
  await expect(found).toBeVisible()
  await found.click()
  await expect(shopper.getByText('£2.49').first()).toBeVisible()
  await expect(shopper.getByRole('button', { name: 'Add to cart' }).first()).toBeEnabled()
})

test('of two who change a product, the later is told, and loses nothing that was typed', async ({
  people,
}) => {
  test.setTimeout(180_000)
  const [first, second] = await Promise.all([people.demo('STAFF'), people.demo('STAFF')])
  const { place, product } = await pickItem(first.request, 5)
  const address = `/retailer/${place}/products/edit/${product}`
  const [early, late] = [await first.newPage(), await second.newPage()]
  await Promise.all([early.goto(address), late.goto(address)])
  await late.getByLabel('Name', { exact: true }).fill(`Later ${run}`)
  await late.getByLabel('Description').fill(`Told by the later ${run}.`)
  await early.getByLabel('Name', { exact: true }).fill(`Earlier ${run}`)
  await early.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(early.getByText('Saved.')).toBeVisible()
  await late.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(late.getByText('Somebody else changed this product while you typed')).toBeVisible()
  await expect(late.getByRole('definition').getByText(`Earlier ${run}`)).toBeVisible()
  await expectAccessible(late)
  await late.getByRole('button', { name: 'Take theirs' }).click()
  await expect(late.getByLabel('Description')).toHaveValue(`Told by the later ${run}.`)
  await late.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(late.getByText('Saved.')).toBeVisible()
  await late.reload()
  await expect(late.getByLabel('Name', { exact: true })).toHaveValue(`Earlier ${run}`)
  await expect(late.getByLabel('Description')).toHaveValue(`Told by the later ${run}.`)

  await late.getByRole('button', { name: 'Archive', exact: true }).click()
  await late.getByRole('dialog').getByRole('button', { name: 'Archive' }).click()
  await expect(late.getByText('This product is archived')).toBeVisible()
  await expectAccessible(late)
  await late.getByRole('button', { name: 'Bring back' }).click()
  await expect(late.getByText('This product is archived')).toBeHidden()
})

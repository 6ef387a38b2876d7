import { findServedPostcode } from '@/e2e/fixtures/find-served-postcode'
import { expect, test } from '@/e2e/fixtures/people'
import { pickItem } from '@/e2e/fixtures/pick-an-item'

test('a delivery to where the store does not deliver is refused beside the postcode, and the right one is held', async ({
  people,
}) => {
  const staff = await people.demo('STAFF')
  const item = await pickItem(staff.request, 1)
  const page = await (await people.customer('Dora Mills')).newPage()
  await page.goto(`/shop/${item.place}/products/${item.product}`)
  const saved = page.waitForResponse((response) => response.url().endsWith('/graphql'))
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await saved
  await page.goto(`/shop/${item.place}/checkout`)
  await page.getByRole('radio', { name: /Delivery/ }).check()
  await page.getByLabel('Street and number').fill('7 Ropewalk')
  await page.getByLabel('Town').fill('Marlhaven')
  const postcode = page.getByRole('textbox', { name: 'Postcode' })

  await postcode.fill('SW1A 1AA')
  await page.getByRole('button', { name: 'Hold my items and pay' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'does not deliver to SW1A 1AA' })).toBeVisible()
  await expect(postcode).toBeFocused()
  await expect(postcode).toHaveAttribute('aria-invalid', 'true')

  await postcode.fill(await findServedPostcode(staff.request, item.place))
  await page.getByRole('button', { name: 'Hold my items and pay' }).click()
  await expect(page.getByText('Your items are held', { exact: true })).toBeVisible()
})

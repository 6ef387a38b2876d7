import type { Page } from '@playwright/test'
import { expect, test } from '@/e2e/fixtures/people'
import { pickItem } from '@/e2e/fixtures/pick-an-item'

/** The badge of the product that the page is about, not of its neighbours. */
const badge = (page: Page) => page.locator('main').getByTestId('availability').first()

test('three people at once: two want the last unit, one gets it, the shopper finds it, every screen says so', async ({
  people,
}) => {
  test.setTimeout(120_000)
  const [staff, ada, grace, shopper] = await Promise.all([
    people.demo('STAFF'),
    people.customer('Ada Park'),
    people.customer('Grace Lowe'),
    people.demo('SHOPPER'),
  ])
  const item = await pickItem(staff.request, 0)
  const [counter, adas, graces] = await Promise.all([staff.newPage(), ada.newPage(), grace.newPage()])

  await test.step('both customers look at the item; the retailer sets its stock to 1 and both see it', async () => {
    const productPath = `/shop/${item.place}/products/${item.product}`
    await Promise.all([
      adas.goto(productPath),
      graces.goto(productPath),
      counter.goto(`/retailer/${item.place}/stock/${item.stockLevelId}`),
    ])
    await expect(badge(adas)).not.toHaveText(/Low/)
    await counter.getByRole('button', { name: 'Adjust', exact: true }).click()
    const dialog = counter.getByRole('dialog')
    await dialog.getByRole('textbox').first().fill('1')
    await dialog.getByRole('textbox').first().press('Enter')
    await expect(dialog).toBeHidden()
    await expect(badge(adas)).toContainText('Low: 1 left')
    await expect(badge(graces)).toContainText('Low: 1 left')
  })

  await test.step('both put it into the cart and go to the checkout', async () => {
    for (const page of [adas, graces]) {
      const saved = page.waitForResponse((response) => response.url().endsWith('/graphql'))
      await page.getByRole('button', { name: 'Add to cart' }).click()
      await saved
      await page.goto(`/shop/${item.place}/checkout`)
      await expect(page.getByRole('button', { name: 'Hold my items and pay' })).toBeVisible()
    }
  })

  const held = (page: Page) => page.getByText('Your items are held', { exact: true })
  const refused = (page: Page) => page.getByText('Someone was a little faster')

  const [winner, loser] = await test.step('both buy at the same moment: one gets it', async () => {
    await Promise.all(
      [adas, graces].map((page) => page.getByRole('button', { name: 'Hold my items and pay' }).click()),
    )
    for (const page of [adas, graces]) await expect(held(page).or(refused(page)).first()).toBeVisible()
    const adaWon = await held(adas).isVisible()
    return adaWon ? [adas, graces] : [graces, adas]
  })

  await test.step('the other is told kindly and keeps the cart', async () => {
    await expect(held(winner)).toBeVisible()
    await expect(refused(loser)).toBeVisible()
    await expect(loser.getByText('none is left')).toBeVisible()
    await loser.goto('/shop/cart')
    await expect(loser.locator('main').getByText(item.name).first()).toBeVisible()
    await expect(loser.locator('main').getByTestId('availability').first()).toContainText('Out of stock')
  })

  await test.step('the one pays', async () => {
    await winner.getByRole('button', { name: /^Pay/ }).click()
    await expect(winner.getByRole('heading', { name: /^Order / })).toBeVisible()
    await expect(winner.getByRole('status').filter({ hasText: 'Confirmed' })).toBeVisible()
  })
  const number = ((await winner.getByRole('heading', { name: /^Order / }).textContent()) ?? '').replace(
    'Order ',
    '',
  )

  await test.step('the shopper takes the order and finds the unit; the customer sees it happen', async () => {
    const phone = await shopper.newPage()
    await phone.setViewportSize({ width: 390, height: 844 })
    await phone.goto(`/shopper/${item.place}`)
    const card = phone.getByRole('listitem').filter({ hasText: number })
    await card.getByRole('button', { name: /Take this order/ }).click()
    await phone.waitForURL('**/shopper/picks/**')
    await expect(winner.getByRole('status').filter({ hasText: 'Being picked' })).toBeVisible()
    await phone.getByRole('button', { name: 'Found', exact: true }).click()
    await expect(
      winner
        .locator('main')
        .getByText(/: Found$/)
        .first(),
    ).toBeVisible()
    await phone.getByRole('button', { name: 'Finish and charge' }).click()
    await expect(phone.getByText(/charged/).first()).toBeVisible()
  })

  await test.step('all screens say so', async () => {
    await expect(winner.getByRole('status').filter({ hasText: 'Ready' })).toBeVisible()
    await expect(counter.getByRole('main').getByText('Sold').first()).toBeVisible()
    await expect(loser.locator('main').getByTestId('availability').first()).toContainText('Out of stock')
  })
})

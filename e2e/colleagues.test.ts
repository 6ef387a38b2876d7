import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@/e2e/fixtures/people'

test('a colleague is invited by a link, changed, and let go at once', async ({ people }) => {
  test.setTimeout(180_000)
  const name = `Nia ${randomUUID().slice(0, 8)}`
  const owner = await (await people.demo('STAFF')).newPage()
  await owner.goto('/retailer')
  await owner.getByRole('link', { name: 'People' }).first().click()
  await expect(owner.getByRole('heading', { name: 'Who works here' })).toBeVisible()
  await expect(owner.getByRole('table', { name: 'Who may do what' })).toBeVisible()
  const found = await new AxeBuilder({ page: owner }).analyze()
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])

  await owner.getByRole('button', { name: 'Invite' }).click()
  await owner.getByLabel('Role', { exact: true }).selectOption({ label: 'Stock clerk' })
  await owner.getByRole('button', { name: 'Make a link' }).click()
  const link = await owner.getByRole('textbox', { name: 'Link' }).inputValue()
  await owner.getByRole('button', { name: 'Done' }).click()

  const clerk = await (await people.guest()).newPage()
  await clerk.goto(new URL(link).pathname + new URL(link).search)
  await expect(clerk.getByText('You are invited as stock clerk')).toBeVisible()
  await clerk.getByRole('link', { name: 'I have no account yet' }).click()
  await clerk.getByLabel('Name').fill(name)
  await clerk.getByLabel('E-mail').fill(`${randomUUID()}@example.com`)
  await clerk.getByLabel('Password').fill(randomUUID())
  await clerk.getByRole('button', { name: 'Make an account' }).click()
  await clerk.getByRole('button', { name: 'Accept' }).click()
  await expect(clerk.getByRole('heading', { name: 'Today' })).toBeVisible()
  await expect(clerk.getByRole('link', { name: 'People' })).toHaveCount(0)
  await clerk.getByRole('link', { name: 'Stock' }).first().click()
  const adjust = clerk.getByRole('button', { name: /^Adjust / })
  await expect(adjust.first()).toBeVisible()

  const stranger = await (await people.guest()).newPage()
  await stranger.goto(new URL(link).pathname + new URL(link).search)
  await expect(stranger.getByText('This invitation was accepted already')).toBeVisible()

  await owner.reload()
  await owner.getByRole('button', { name: `Change ${name}` }).click()
  await owner.getByLabel('Role', { exact: true }).selectOption({ label: 'Viewer' })
  await owner.getByRole('button', { name: 'Save' }).click()
  const row = owner.getByRole('listitem').filter({ hasText: name })
  await expect(row.getByText('Viewer')).toBeVisible()

  // Who only looks is offered nothing to change; who may pick has the shopper's door too.
  await clerk.reload()
  await expect(clerk.getByRole('row').nth(1)).toBeVisible()
  await expect(adjust).toHaveCount(0)
  await clerk.goto('/shopper')
  await expect(clerk).toHaveURL(/\/shopper\/sign-in/)
  await owner.goto('/shopper')
  await expect(owner.getByRole('heading', { name: 'Where are you?' })).toBeVisible()
  await owner.goBack()

  await owner.getByRole('button', { name: `Change ${name}` }).click()
  await owner.getByRole('button', { name: 'Let go …' }).click()
  await owner.getByRole('button', { name: 'Let go', exact: true }).click()
  // What is behind a dialog is in no role: a row that is not seen may only be covered.
  await expect(owner.getByRole('dialog')).toHaveCount(0)
  await expect(row).toHaveCount(0)
  await clerk.goto('/retailer')
  await expect(clerk).toHaveURL(/\/retailer\/sign-in/)
})

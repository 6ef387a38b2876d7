import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@/e2e/fixtures/people'

test('a colleague is invited by a link, changed, and let go at once', async ({ people }) => {
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
  await clerk.getByLabel('Name').fill('Nia Novak')
  await clerk.getByLabel('E-mail').fill(`${randomUUID()}@example.com`)
  await clerk.getByLabel('Password').fill(randomUUID())
  await clerk.getByRole('button', { name: 'Make an account' }).click()
  await clerk.getByRole('button', { name: 'Accept' }).click()
  await expect(clerk.getByRole('heading', { name: 'Today' })).toBeVisible()

  const stranger = await (await people.guest()).newPage()
  await stranger.goto(new URL(link).pathname + new URL(link).search)
  await expect(stranger.getByText('This invitation was accepted already')).toBeVisible()

  await owner.reload()
  await owner.getByRole('button', { name: 'Change Nia Novak' }).click()
  await owner.getByLabel('Role', { exact: true }).selectOption({ label: 'Viewer' })
  await owner.getByRole('button', { name: 'Save' }).click()
  const row = owner.getByRole('listitem').filter({ hasText: 'Nia Novak' })
  await expect(row.getByText('Viewer')).toBeVisible()

  await owner.getByRole('button', { name: 'Change Nia Novak' }).click()
  await owner.getByRole('button', { name: 'Let go …' }).click()
  await owner.getByRole('button', { name: 'Let go', exact: true }).click()
  await expect(row).toHaveCount(0)
  await clerk.goto('/retailer')
  await expect(clerk).toHaveURL(/\/retailer\/sign-in/)
})

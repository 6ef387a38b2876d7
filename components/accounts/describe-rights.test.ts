import { expect, it } from 'vitest'
import { describeRights } from '@/components/accounts/describe-rights'
import type { Capability, RetailerRole } from '@/components/generated/operations'

const place = (name: string, ...viewerMay: Capability[]) =>
  ({ __typename: 'Location', id: name, name, viewerMay }) as const
const rights = (...workplaces: ReturnType<typeof place>[]) => ({
  workplaces: workplaces.map((each) => ({ ...each, viewerMay: [...each.viewerMay] })),
})
const as = (role: RetailerRole) => ({
  memberships: [
    {
      __typename: 'Membership' as const,
      id: 'm',
      role,
      retailer: { __typename: 'Retailer' as const, id: 'r', name: 'Marlow' },
    },
  ],
})

it('is silent where nothing has changed, whatever the order', () => {
  const before = rights(place('Camden', 'READ_STOCK', 'PICK'), place('Soho', 'PICK'))
  const after = rights(place('Soho', 'PICK'), place('Camden', 'PICK', 'READ_STOCK'))
  expect(describeRights(before, { ...after, ...as('OWNER') })).toEqual([])
})

it('says the role, what is no longer allowed and what is, once for places that are alike', () => {
  const before = rights(
    place('Camden', 'READ_STOCK', 'CHANGE_STOCK'),
    place('Soho', 'READ_STOCK', 'CHANGE_STOCK'),
  )
  const after = rights(place('Camden', 'READ_STOCK', 'PICK'), place('Soho', 'READ_STOCK', 'PICK'))
  expect(describeRights(before, { ...after, ...as('PICKER') })).toEqual([
    'You are picker at Marlow.',
    'Camden, Soho: No longer: receive, correct and move stock. From now on: pick orders.',
  ])
})

it('says which places are gone, and which have come', () => {
  expect(describeRights(rights(place('Camden', 'PICK')), rights(place('Soho', 'PICK')))).toEqual([
    'You no longer work at Camden.',
    'You also work at Soho.',
  ])
})

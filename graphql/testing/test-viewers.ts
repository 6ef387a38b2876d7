import { uuidv7 } from 'uuidv7'
import type { KeyScope } from '@/db/accounts/key-scope'
import type { Membership } from '@/db/accounts/memberships'
import { summariseRole } from '@/db/accounts/summarise-role'
import { keyScopes } from '@/db/schema'
import type { GuestViewer, PersonViewer, ProgramViewer } from '@/graphql/viewer'

type People =
  | 'customer'
  | 'otherCustomer'
  | 'owner'
  | 'stockClerk'
  | 'onlooker'
  | 'shopper'
  | 'otherShopper'
  | 'staff'
  | 'warehouseStaff'
  | 'rivalStaff'
  | 'operator'

/** One of each who may ask. */
export interface TestViewers {
  people: Record<People, PersonViewer>
  /** Programs with a key of the retailer, one of each scope. */
  keyOfStock: ProgramViewer
  keyOfChanges: ProgramViewer
  keyOfOrders: ProgramViewer
  keyOfCatalogue: ProgramViewer
  /** With all scopes, at the warehouse only. */
  keyOfWarehouse: ProgramViewer
  /** With all scopes, of another retailer. */
  keyOfRival: ProgramViewer
  customer: PersonViewer
  otherCustomer: PersonViewer
  owner: PersonViewer
  stockClerk: PersonViewer
  /** Looks, and changes nothing. */
  onlooker: PersonViewer
  shopper: PersonViewer
  otherShopper: PersonViewer
  /** A manager of the whole retailer. */
  staff: PersonViewer
  /** May work at the warehouse only. */
  warehouseStaff: PersonViewer
  /** Of another retailer. */
  rivalStaff: PersonViewer
  operator: PersonViewer
  /** A program of the retailer. */
  staffKey: PersonViewer
  /** Has a cart already. */
  guest: GuestViewer
  /** Has not put anything in yet. */
  stranger: GuestViewer
}

interface Places {
  retailerId: string
  rivalId: string
  warehouseId: string
}

export function testViewers({ retailerId, rivalId, warehouseId }: Places): TestViewers {
  const person = (name: string, works: Partial<Membership> = {}, isOperator = false): PersonViewer => {
    const memberships = works.role
      ? [{ id: uuidv7(), retailerId, role: works.role, locationIds: null, ...works }]
      : []
    return {
      kind: 'person',
      userId: uuidv7(),
      role: summariseRole(isOperator, memberships),
      name,
      email: `${name.toLowerCase()}@test.example`,
      isEmailConfirmed: true,
      hasSecondFactor: false,
      memberships,
      sessionId: uuidv7(),
      apiKeyId: null,
      integrationId: null,
      endsAt: null,
    }
  }
  const people: TestViewers['people'] = {
    customer: person('Cora'),
    otherCustomer: person('Otto'),
    owner: person('Oda', { role: 'owner' }),
    stockClerk: person('Stan', { role: 'stock_clerk' }),
    onlooker: person('Lou', { role: 'viewer' }),
    shopper: person('Sam', { role: 'picker' }),
    otherShopper: person('Sol', { role: 'picker' }),
    staff: person('Rafi', { role: 'manager' }),
    warehouseStaff: person('Wim', { role: 'manager', locationIds: [warehouseId] }),
    rivalStaff: person('Ria', { role: 'manager', retailerId: rivalId }),
    operator: person('Ola', {}, true),
  }
  const program = (scopes: readonly KeyScope[], grant: Partial<ProgramViewer> = {}): ProgramViewer => ({
    kind: 'program',
    name: `A program for ${scopes.join(', ')}`,
    apiKeyId: uuidv7(),
    integrationId: uuidv7(),
    retailerId,
    locationIds: null,
    scopes,
    endsAt: null,
    ...grant,
  })
  const programs = {
    keyOfStock: program(['read_stock']),
    keyOfChanges: program(['change_stock']),
    keyOfOrders: program(['orders']),
    keyOfCatalogue: program(['catalogue']),
    keyOfWarehouse: program(keyScopes, { locationIds: [warehouseId] }),
    keyOfRival: program(keyScopes, { retailerId: rivalId }),
  }
  return {
    people,
    ...people,
    ...programs,
    staffKey: { ...people.staff, sessionId: null, apiKeyId: uuidv7(), integrationId: uuidv7() },
    guest: { kind: 'guest', guestId: uuidv7() },
    stranger: { kind: 'guest', guestId: null },
  }
}

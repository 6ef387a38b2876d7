import { uuidv7 } from 'uuidv7'
import type { GuestViewer, PersonViewer, Role } from '@/graphql/viewer'

type People =
  | 'customer'
  | 'otherCustomer'
  | 'shopper'
  | 'otherShopper'
  | 'staff'
  | 'warehouseStaff'
  | 'rivalStaff'
  | 'operator'

/** One of each who may ask. */
export interface TestViewers {
  people: Record<People, PersonViewer>
  customer: PersonViewer
  otherCustomer: PersonViewer
  shopper: PersonViewer
  otherShopper: PersonViewer
  /** Of the whole retailer. */
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
  const person = (role: Role, name: string, at: Partial<PersonViewer> = {}): PersonViewer => ({
    kind: 'person',
    userId: uuidv7(),
    role,
    name,
    email: `${name.toLowerCase()}@test.example`,
    retailerId: null,
    locationIds: [],
    apiKeyId: null,
    integrationId: null,
    ...at,
  })
  const people: TestViewers['people'] = {
    customer: person('customer', 'Cora'),
    otherCustomer: person('customer', 'Otto'),
    shopper: person('shopper', 'Sam', { retailerId }),
    otherShopper: person('shopper', 'Sol', { retailerId }),
    staff: person('staff', 'Rafi', { retailerId }),
    warehouseStaff: person('staff', 'Wim', { retailerId, locationIds: [warehouseId] }),
    rivalStaff: person('staff', 'Ria', { retailerId: rivalId }),
    operator: person('operator', 'Ola'),
  }
  return {
    people,
    ...people,
    staffKey: { ...people.staff, apiKeyId: uuidv7(), integrationId: uuidv7() },
    guest: { kind: 'guest', guestId: uuidv7() },
    stranger: { kind: 'guest', guestId: null },
  }
}

import type { MembershipRow } from '@/db/accounts/memberships'
import type { Role } from '@/db/accounts/summarise-role'
import type { account, user } from '@/db/schema/accounts'
import { demoAccounts, demoShopperAccounts } from '@/db/seed/demo-accounts'
import { demoId } from '@/db/seed/demo-id'
import { createRandom } from '@/db/seed/random'

export type UserRow = typeof user.$inferInsert
export type AccountRow = typeof account.$inferInsert

export interface DemoPeople {
  users: UserRow[]
  accounts: AccountRow[]
  memberships: MembershipRow[]
  /** The sign-in customer comes first. */
  customers: UserRow[]
  staff: UserRow
  /** The sign-in shopper comes first. */
  shoppers: UserRow[]
}

const firstNames =
  'Abena Ada Alistair Amara Anneke Arjun Beatrix Bram Carys Chidi Clara Dafydd Deniz Edith Elif Ewan Farida Fenna Gareth Hana Idris Imogen Ines Jakub Joss Kavya Keir Lena Lowri Maeve Malik Marit Nadia Nell Oskar Priya Quentin Rhys Rosa Saoirse Seb Tariq Tilda Uma Viktor Wren Yusuf Zadie'.split(
    ' ',
  )
const lastNames =
  'Ackroyd Adeyemi Barlow Bhatt Cavendish Chowdhury Dunmore Eriksen Fairweather Gallagher Hargreave Iqbal Jessop Kowalczyk Lindqvist Marchetti Nakamura Okafor Pemberton Quaye Ramsbottom Sadiq Thackeray Ueda Vasquez Winterbourne Yilmaz Zielinski'.split(
    ' ',
  )

/**
 * The four who are offered to sign in, and the people behind the past orders: shoppers, who can sign in too, so that
 * simulated ones can work beside the visitor's, and customers, who cannot.
 * `passwordHash` is the hash of the demo's password.
 */
export function buildPeople(seed: number, retailerId: string, passwordHash: string, now: Date): DemoPeople {
  const random = createRandom(seed * 17 + 5)
  const row = (role: Role, name: string, email: string): UserRow => ({
    id: demoId(seed, 'user', email),
    name,
    email,
    emailVerified: true,
    isOperator: role === 'operator',
    createdAt: now,
    updatedAt: now,
  })
  const crowd = (role: Role, count: number): UserRow[] =>
    Array.from({ length: count }, (_, index) => {
      const name = `${random.pick(firstNames)} ${random.pick(lastNames)}`
      return row(role, name, `${role}-${index + 1}@demo.example`)
    })

  const works = ({ id, email }: UserRow, role: MembershipRow['role']): MembershipRow => ({
    id: demoId(seed, 'membership', email),
    userId: id,
    retailerId,
    role,
    locationIds: null,
    since: now,
    deactivatedAt: null,
  })
  const signIns = demoAccounts.map((each) => row(each.role, each.name, each.email))
  const [customer, staff, shopper] = signIns
  if (!customer || !staff || !shopper) throw new Error('The demo needs a customer, staff and a shopper.')
  const customers = crowd('customer', 140)
  const shoppers = crowd('shopper', demoShopperAccounts.length)
  return {
    users: [...signIns, ...customers, ...shoppers],
    accounts: [...signIns, ...shoppers].map(({ id, email }) => ({
      id: demoId(seed, 'account', email),
      userId: id,
      accountId: id,
      providerId: 'credential',
      password: passwordHash,
      createdAt: now,
      updatedAt: now,
    })),
    memberships: [works(staff, 'owner'), ...[shopper, ...shoppers].map((each) => works(each, 'picker'))],
    customers: [customer, ...customers],
    staff,
    shoppers: [shopper, ...shoppers],
  }
}

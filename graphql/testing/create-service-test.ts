import { hash } from 'node:crypto'
import { createUser } from '@/db/accounts/create-user'
import type { RetailerRole } from '@/db/accounts/memberships'
import type { Role } from '@/db/accounts/summarise-role'
import { registerDocument } from '@/db/documents/register-document'
import { DOCUMENT_MAX } from '@/graphql/server/limits/document-bounds'
import { type RunningService, type RunOptions, runService } from '@/graphql/testing/run-service'
import { createTestWorld, type TestWorld } from '@/graphql/testing/test-world'
import { DEFAULT_WAY, nameByHash, type Way } from '@/graphql/testing/ways'

export interface ServiceTest extends RunningService {
  world: TestWorld
  /** Makes a person with the password `PASSWORD` and signs them in; returns the `Cookie` to send. */
  signIn(
    role: Role,
    person?: { retailerId?: string },
  ): Promise<{ cookie: string; userId: string; email: string }>
}

/** What somebody of each role is at their retailer. */
const worksAs: Readonly<Record<Role, readonly RetailerRole[]>> = {
  customer: [],
  shopper: ['picker'],
  staff: ['manager'],
  operator: [],
}

export const PASSWORD = 'correct horse battery'

/** The service on a port of its own, as the process runs it, on a database of its own with a small world. */
export async function createServiceTest({
  way = DEFAULT_WAY,
  ...options
}: RunOptions & {
  /** By hash what is sent is registered before. */
  way?: Way
} = {}): Promise<ServiceTest> {
  const running = await runService(options)
  const { database, engine, url, clock } = running
  const world = await createTestWorld(database, engine, clock.now)

  const registered = new Map<string, string>()
  const nameDocument = async (query: string): Promise<Record<string, unknown>> => {
    let name = registered.get(query)
    if (name === undefined) {
      name = hash('sha256', query)
      // Also what is not valid: it has to be refused alike.
      const { id: retailerId } = world.retailer
      await registerDocument(database.db, { retailerId, hash: name, text: query, at: clock.now })
      registered.set(query, name)
    }
    return { extensions: nameByHash(name) }
  }

  let people = 0
  return {
    ...running,
    world,
    async send(query, sent = {}) {
      const isText = way === 'text' || query.length > DOCUMENT_MAX.characters
      if (isText || sent.body !== undefined || sent.method === 'GET') return running.send(query, sent)
      const body = JSON.stringify({ ...(await nameDocument(query)), variables: sent.variables })
      return running.send(query, { ...sent, body })
    },
    async signIn(role, { retailerId = world.retailer.id } = {}) {
      people += 1
      const email = `${role}.${people}@test.example`
      const userId = await createUser(
        database.db,
        {
          name: `${role} ${people}`,
          email,
          password: PASSWORD,
          isOperator: role === 'operator',
          worksFor: worksAs[role].map((as) => ({ retailerId, role: as, locationIds: null })),
        },
        clock.now,
      )
      const response = await postAuth(url, 'sign-in/email', { email, password: PASSWORD })
      if (!response.ok) throw new Error(`Could not sign in: ${await response.text()}`)
      return { cookie: cookiesOf(response), userId, email }
    },
  }
}

/** Posts to `/api/auth/…` as a page of the same origin would. */
export function postAuth(
  url: string,
  path: string,
  body: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${url}/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, ...headers },
    body: JSON.stringify(body),
  })
}

/** What a browser would send back. */
export function cookiesOf(response: { headers: Headers }): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ')
}

import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashSessionToken } from '@/db/accounts/hash-session-token'
import { migrateDatabase } from '@/db/migrate'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'
import { migrateUpTo } from '@/db/testing/migrate-up-to'
import { createViewerFinder } from '@/graphql/accounts/auth/find-viewer'
import { createGuestCookie } from '@/graphql/accounts/auth/guest-cookie'
import { signValue } from '@/graphql/accounts/auth/signed-value'
import { SECRET } from '@/graphql/testing/run-service'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.close())

const COOKIE = 'onshelf.session_token'

/** As the older version gave them out; what base64 writes differently in a URL comes up in the hashes of several. */
const TOKENS = Array.from({ length: 12 }, (_, at) => `q7Xk2LmP9sTvW4yZ8bNcD5fGhJ1rQ${100 + at}`)

describe('a session of a version that kept tokens as they are', () => {
  it('stays open for its cookie, and what the database keeps opens none', async () => {
    await migrateUpTo(test.database, '_hashed_session_tokens')
    const { sql } = test.database
    const userId = uuidv7()
    await sql`insert into "user" (id, name, email, email_verified, created_at, updated_at)
      values (${userId}, 'A', 'a@test.example', false, now(), now())`
    for (const token of TOKENS) {
      await sql`insert into session (id, user_id, token, expires_at, created_at, updated_at)
        values (${uuidv7()}, ${userId}, ${token}, now() + interval '1 hour', now(), now())`
    }

    await migrateDatabase(test.url)
    const findViewer = createViewerFinder({
      database: test.database,
      secret: SECRET,
      clock: () => new Date(),
      guestCookie: createGuestCookie({ secret: SECRET, isSecure: false }),
      sessionCookieName: COOKIE,
    })
    const findByToken = (token: string) =>
      findViewer({ cookie: `${COOKIE}=${encodeURIComponent(signValue(token, SECRET))}` })
    for (const token of TOKENS) {
      expect(await findByToken(token)).toMatchObject({ kind: 'person', userId, email: 'a@test.example' })
    }
    const list = () => sql<{ token: string }[]>`select token from session order by token`
    const kept = (await list()).map(({ token }) => token)
    expect(new Set(kept)).toEqual(new Set(TOKENS.map(hashSessionToken)))
    for (const token of kept) expect(await findByToken(token)).toMatchObject({ kind: 'guest' })

    await migrateDatabase(test.url)
    expect((await list()).map(({ token }) => token)).toEqual(kept)
  })
})

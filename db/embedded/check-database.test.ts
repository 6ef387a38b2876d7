import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDatabase } from '@/db/embedded/check-database'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.close())

describe('checkDatabase', () => {
  it('is content with a database that answers and is new enough', async () => {
    await expect(checkDatabase(test.url)).resolves.toBeUndefined()
  })

  it('names the version of a database that is too old', async () => {
    await expect(checkDatabase(test.url, 99)).rejects.toThrow(/is Postgres 18, and Onshelf needs 99 or newer/)
  })

  it('says in one sentence, without the password, that nothing answers', async () => {
    const checked = checkDatabase('postgres://me:pass-word@127.0.0.1:9/shop')
    await expect(checked).rejects.toThrow(
      /^The database at 127\.0\.0\.1:9\/shop cannot be used \(nothing answers there\)/,
    )
    await expect(checked).rejects.not.toThrow(/pass-word/)
  })

  it('says that the password is wrong', async () => {
    const url = new URL(test.url)
    url.password = 'wrong'
    await expect(checkDatabase(url.href)).rejects.toThrow(/password authentication failed/)
  })

  it('says that there is no such database', async () => {
    const url = new URL(test.url)
    url.pathname = '/no_such_shop'
    await expect(checkDatabase(url.href)).rejects.toThrow(/database "no_such_shop" does not exist/)
  })
})

describe('checkDatabase where something else listens', () => {
  const hangUp = createServer((socket) => socket.destroy())
  const reset = createServer((socket) => socket.on('data', () => socket.resetAndDestroy()))
  // As a TLS server answers what is not TLS: an alert.
  const tls = createServer((socket) => socket.end(Buffer.from([21, 3, 1, 0, 2, 2, 70])))
  const silent = createServer(() => undefined)
  // It agrees to talk in clear, as Postgres does, and then says nothing more.
  const stuck = createServer((socket) => socket.once('data', () => socket.write('N')))
  const http = createHttpServer((_request, response) => response.end('hello'))
  const all: Server[] = [hangUp, reset, tls, silent, stuck, http]
  afterAll(() => {
    for (const server of all) server.close()
  })

  it.each([
    ['an HTTP server', http, 'what answers there is not Postgres'],
    ['a TLS server', tls, 'what answers there is not Postgres'],
    ['a server that hangs up', hangUp, 'what answers there is not Postgres'],
    ['a server that resets', reset, 'what answers there is not Postgres'],
    ['a server that says nothing', silent, 'it did not answer within 5 s'],
    ['a server that begins as Postgres does and says nothing more', stuck, 'it did not answer within 5 s'],
  ])('refuses %s within five seconds', async (_name, server, reason) => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const startedAt = performance.now()
    await expect(checkDatabase(`postgres://me:pass-word@127.0.0.1:${port}/shop`)).rejects.toThrow(
      `The database at 127.0.0.1:${port}/shop cannot be used (${reason}): start it, correct DATABASE_URL, or unset it to use the embedded one.`,
    )
    expect(performance.now() - startedAt).toBeLessThan(6_000)
  })
})
